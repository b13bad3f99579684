/** The Russian words as one text: the law's, the page's, the letter's. */
import law from './ru/law.ftl'
import page from './ru/page.ftl'
import letter from './ru/letter.ftl'

export default law + page + letter
