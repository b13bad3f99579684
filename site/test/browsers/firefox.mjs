/** Firefox, through puppeteer over WebDriver BiDi. */
import { appendFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { program } from './processes.mjs'
import { openWithPuppeteer } from './puppeteer.mjs'

/** @satisfies {import('./session.mjs').Engine} */
export const firefox = {
  name: 'Firefox',
  open: (options = {}) =>
    openWithPuppeteer(options, (profile, downloads) => {
      // Of a browser that was killed the settings may be missing that puppeteer wants to put aside.
      for (const name of ['prefs.js', 'user.js']) if (existsSync(join(profile, 'prefs.js')) || existsSync(join(profile, 'user.js'))) appendFileSync(join(profile, name), '')
      return {
        browser: 'firefox',
        executablePath: program('firefox-esr', 'firefox'),
        env: { ...process.env, HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1' },
        extraPrefsFirefox: {
          'browser.download.folderList': 2,
          'browser.download.dir': downloads,
          'browser.download.always_ask_before_handling_new_types': false,
          'network.captive-portal-service.enabled': false,
          'network.connectivity-service.enabled': false,
          ...options.prefs,
        },
      }
    }),
}
