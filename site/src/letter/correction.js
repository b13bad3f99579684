/**
 * The corrections that need no judgement: a wording that is too weak, and the one that the order uses. Only very words are corrected; where the grammar of
 * the sentence would have to follow, nothing is offered.
 *
 * @typedef {import('./reading.js').Finding} Finding
 */

/** By reason: a passage, and what to write in its place; "" takes it out. @type {Record<string, Record<string, string>>} */
const table = {
  'not-above': {
    'төмен болмайды': 'жоғары болады',
    'төмен емес': 'жоғары',
    'кем емес': 'жоғары',
    'кем болмайды': 'жоғары болады',
    'төмен болмауын': 'жоғары болуын',
    'төмен түспейді': 'жоғары болады',
    'не ниже': 'выше',
    'не менее': 'выше',
    'на уровне не ниже': 'на уровне выше',
    'на уровне': 'выше',
    'not lower than': 'higher than',
    'not below': 'above',
    'no lower than': 'higher than',
    'not less than': 'higher than',
    'at the level of': 'above',
    'at least': 'above',
  },
  'not-only': {
    негізінен: 'тек қана', көбінесе: 'тек қана',
    преимущественно: 'исключительно',
    'в основном': 'исключительно',
    mainly: 'solely', primarily: 'solely', mostly: 'solely',
  },
  hedged: {
    мүмкіндігінше: '',
    'мүмкін болса': '',
    'по возможности': '',
    'при возможности': '',
    'по мере возможности': '',
    'if possible': '',
    'where possible': '',
    'as far as possible': '',
    'to the extent possible': '',
  },
}

/**
 * @param {string} quote the passage
 * @param {Finding} f
 * @returns {string | undefined} what to write in its place, "" to take it out
 */
export function correction(quote, f) {
  if (f.rule === 'letter-script') return f.args['right']?.value
  const reason = f.reason === 'may-slip' ? 'hedged' : f.reason
  const words = table[reason]?.[quote.toLowerCase().replaceAll(/\s+/g, ' ')]
  if (words === undefined || words === '') return words
  return /^\p{Lu}/u.test(quote) ? words.slice(0, 1).toUpperCase() + words.slice(1) : words
}
