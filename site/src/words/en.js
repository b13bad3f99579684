/** The English words as one text: the law's, the page's, the letter's. */
import law from './en/law.ftl'
import page from './en/page.ftl'
import letter from './en/letter.ftl'

export default law + page + letter
