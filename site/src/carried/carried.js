/** The carried file as one piece that is loaded when it is first asked for. */
export { differences } from './differences.js'
export { fingerprint } from './hash.js'
export { extension } from './layout.js'
export { pack } from './pack.js'
export { receiptOf } from './receipt.js'
export { Refusal } from './refusal.js'
export { unpack } from './unpack.js'
