/** The English words as one text: the law's, then the page's. */
import law from './en/law.ftl'
import page from './en/page.ftl'

export default law + page
