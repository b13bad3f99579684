/** The Russian words as one text: the law's, the page's, the letter's, what is said of a letter that is read. */
import law from './ru/law.ftl'
import page from './ru/page.ftl'
import letter from './ru/letter.ftl'
import reading from './ru/reading.ftl'

export default law + page + letter + reading
