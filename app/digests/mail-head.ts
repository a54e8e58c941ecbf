import { escapeMarkup } from './escape-markup.ts'
import type { MailWords } from './mail-words.ts'

const fonts = `Vazirmatn, 'Segoe UI', Tahoma, Arial, sans-serif`

/** Colours by class, so that dark mode turns them in mail programs that know it: most by the media query, Outlook's by attributes of its own. */
const dark = {
  '.paper': 'background:#1b1a18 !important;background-color:#1b1a18 !important',
  '.card, .card > table': 'background:#262421 !important;background-color:#262421 !important',
  '.ink': 'color:#f0ece4 !important',
  '.soft': 'color:#b3ada3 !important',
  '.link': 'color:#5cc8c0 !important',
  '.rule': 'border-color:#3d3a35 !important',
  '.picture img': 'background:#ffffff !important;border-radius:4px',
}

/** The head of a mail: its title, what a list of mails shows first, fonts, sides and colours. */
export function mailHead({ title, preview, language }: MailWords, direction: 'ltr' | 'rtl', side: string): string {
  const rules = Object.entries(dark)
  const media = rules.map(([selector, style]) => `${selector}{${style}}`).join('')
  // Outlook on the web and its apps mark what they darkened with these attributes.
  const outlook = rules.map(([selector, style]) => `${selector.replace(/(^|, )/g, '$1[data-ogsc] ')}{${style}}`).join('')
  return `<mj-head><mj-title>${escapeMarkup(title)}</mj-title><mj-preview>${escapeMarkup(preview)}</mj-preview>
<mj-attributes>
<mj-all font-family="${fonts}" />
<mj-body background-color="#f4f1ec" />
<mj-text align="${side}" font-size="15px" line-height="${language === 'en' ? '1.5' : '1.8'}" color="#1d1b18" />
<mj-section direction="${direction}" text-align="${side}" />
<mj-wrapper direction="${direction}" />
<mj-column direction="${direction}" />
<mj-table align="${side}" font-size="13px" color="#1d1b18" />
</mj-attributes>
<mj-raw><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"></mj-raw>
<mj-style inline="inline">.card{background:#ffffff}.ink{color:#1d1b18}.soft{color:#6b655c}.link{color:#0b6e69}</mj-style>
<mj-style>:root{color-scheme:light dark;supported-color-schemes:light dark}bdi{unicode-bidi:isolate}@media (prefers-color-scheme:dark){${media}}${outlook}</mj-style>
</mj-head>`
}
