/** The part of selenium-webdriver that its types leave out. */
declare module 'selenium-webdriver/http/index.js' {
  type Client = { send(request: object): Promise<object> }
  export const HttpClient: new (url: string) => Client
  export const Executor: new (client: Promise<Client>) => object
}
