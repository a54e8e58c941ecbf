/** MJML 5 as far as we use it; its packages bring no types. */
declare module 'mjml-core' {
  type Options = { presets: unknown[]; validationLevel: 'strict' | 'soft' | 'skip'; keepComments: boolean }
  /** CommonJS that calls its own main export `default`. */
  const mjml: { default: (source: string, options: Options) => Promise<{ html: string }> }
  export default mjml
}

declare module 'mjml-preset-core' {
  const preset: { components: unknown[]; dependencies: Record<string, unknown> }
  export default preset
}
