/** Firefox, through puppeteer over WebDriver BiDi. */
import { program } from './processes.mjs'
import { openWithPuppeteer } from './puppeteer.mjs'

/** @satisfies {import('./session.mjs').Engine} */
export const firefox = {
  name: 'Firefox',
  open: (options = {}) =>
    openWithPuppeteer(options, (profile, downloads) => ({
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
    })),
}
