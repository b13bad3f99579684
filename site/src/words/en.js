/** The English words as one text: the law's, the page's, the letter's, what is said of a letter and of files that are read. */
import law from './en/law.ftl'
import page from './en/page.ftl'
import letter from './en/letter.ftl'
import reading from './en/reading.ftl'
import files from './en/files.ftl'
import desk from './en/desk.ftl'

export default law + page + letter + reading + files + desk
