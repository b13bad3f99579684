/** The Kazakh words as one text: the law's, the page's, the letter's, what is said of a letter and of files that are read. */
import law from './kk/law.ftl'
import page from './kk/page.ftl'
import letter from './kk/letter.ftl'
import reading from './kk/reading.ftl'
import files from './kk/files.ftl'
import desk from './kk/desk.ftl'

export default law + page + letter + reading + files + desk
