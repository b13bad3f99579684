/** The English words as one text: the law's, the page's, the letter's, what is said of a letter that is read. */
import law from './en/law.ftl'
import page from './en/page.ftl'
import letter from './en/letter.ftl'
import reading from './en/reading.ftl'

export default law + page + letter + reading
