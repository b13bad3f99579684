/** The part of selenium-webdriver that its types leave out. */
declare module 'selenium-webdriver/http/index.js' {
  import type { Executor as Base } from 'selenium-webdriver/http'
  export class HttpClient {
    constructor(url: string)
  }
  export class Executor extends Base {
    constructor(client: Promise<HttpClient>)
  }
}
