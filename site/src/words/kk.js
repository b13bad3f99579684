/** The Kazakh words as one text: the law's, then the page's. */
import law from './kk/law.ftl'
import page from './kk/page.ftl'

export default law + page
