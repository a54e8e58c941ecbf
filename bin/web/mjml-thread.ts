import mjml from 'mjml-core'
import preset from 'mjml-preset-core'

/** What a thread of bin/web/compile-mail.ts does. Throws where the source is not MJML: that is a bug of ours. */
export default async function compile(source: string): Promise<string> {
  const { html } = await mjml.default(source, { presets: [preset], validationLevel: 'strict', keepComments: false })
  return html
}
