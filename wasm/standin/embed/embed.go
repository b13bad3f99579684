// Package embed stands in for the standard package in the wasm of the page. A file that embeds a text must import embed, but uses nothing of it; the real
// one brings io/fs and time for a type that is not used here. Price and gain: site/build/core.mjs.
package embed
