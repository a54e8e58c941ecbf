import sparticuz from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

/** A headless Chromium: the one that CHROMIUM_PATH names, or the one that comes with the packages. */
export async function launchBrowser(): Promise<Browser> {
  const given = process.env.CHROMIUM_PATH
  if (given) return chromium.launch({ executablePath: given, args: ['--no-sandbox'] })
  return chromium.launch({ executablePath: await sparticuz.executablePath(), args: [...sparticuz.args, '--no-sandbox'] })
}
