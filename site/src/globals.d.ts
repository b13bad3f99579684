/** What the page finds ready-made. */

/** A language file, as text. */
declare module '*.ftl' {
  const text: string
  export default text
}

/** Go's wasm_exec.js. */
declare class Go {
  readonly importObject: WebAssembly.Imports
  run(instance: WebAssembly.Instance): Promise<void>
}

/** Put into sw.js by the build. */
declare const FILES: readonly { path: string; integrity: string }[]
declare const VERSION: string
/** What a host should send with every file. */
declare const HEADERS: Readonly<Record<string, string>>
/** The paths of what lies beside the page and is not kept. */
declare const BESIDE: readonly string[]

/** The address of the worker that looks into files, put in by the build. */
declare const INSPECTOR: string

/** The SHA-256 of the built-in dated data as a file, put in by the build. */
declare const DATA: string

/** The blocks of the one-file edition, each with the SHA-256 of what is packed, put in by the build. */
declare const BLOCKS: { core: string; inspector: string }

interface Window {
  /** Made and resolved by the core. */
  tanuReady: Promise<unknown>
  /** The core as one function: a method's name and a JSON text in, a JSON text out. */
  tanu: (method: string, input: string) => string
  /** For support staff and tests. */
  tanuPage: {
    ready: Promise<unknown>
    call: (method: string, input: object) => Promise<any>
    inspect: (file: File) => Promise<import('./inspect/inspect.js').Facts>
    data: typeof import('./app/data.js').dataInForce
  }
}
