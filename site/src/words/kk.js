/** The Kazakh words as one text: the law's, the page's, the letter's, what is said of a letter that is read. */
import law from './kk/law.ftl'
import page from './kk/page.ftl'
import letter from './kk/letter.ftl'
import reading from './kk/reading.ftl'

export default law + page + letter + reading
