/** The Russian words as one text: the law's, the page's, the letter's, what is said of a letter and of files that are read. */
import law from './ru/law.ftl'
import page from './ru/page.ftl'
import letter from './ru/letter.ftl'
import reading from './ru/reading.ftl'
import files from './ru/files.ftl'
import desk from './ru/desk.ftl'

export default law + page + letter + reading + files + desk
