/** The Russian words as one text: the law's, then the page's. */
import law from './ru/law.ftl'
import page from './ru/page.ftl'

export default law + page
