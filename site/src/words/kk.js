/** The Kazakh words as one text: the law's, the page's, the letter's. */
import law from './kk/law.ftl'
import page from './kk/page.ftl'
import letter from './kk/letter.ftl'

export default law + page + letter
