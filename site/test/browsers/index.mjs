/** The three engines that every browser test runs in. */
import { chromium } from './chromium.mjs'
import { firefox } from './firefox.mjs'
import { webkit } from './webkit.mjs'

/** @type {import('./session.mjs').Engine[]} */
export const engines = [chromium, firefox, webkit]
