/** Chromium, through puppeteer. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { program } from './processes.mjs'
import { openWithPuppeteer } from './puppeteer.mjs'

/** @satisfies {import('./session.mjs').Engine} */
export const chromium = {
  name: 'Chromium',
  open: (options = {}) =>
    openWithPuppeteer(
      options,
      (profile) => {
        // Left behind by a browser that was killed; with them the next one refuses the profile.
        for (const name of ['SingletonLock', 'SingletonCookie', 'SingletonSocket']) rmSync(join(profile, name), { force: true })
        return {
          browser: 'chrome',
          executablePath: program('chromium', 'chromium-browser', 'google-chrome'),
          args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--no-first-run', '--hide-crash-restore-bubble', ...(options.args ?? [])],
        }
      },
      async (page, downloads) => {
        const browser = await page.browser().target().createCDPSession()
        await browser.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads })
      },
    ),
}
