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
