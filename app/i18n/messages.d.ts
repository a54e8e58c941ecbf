/** Made by vite.messages.ts of the JSON files here. */
declare module 'virtual:messages/*' {
  const messages: Partial<import('./catalogues.ts').Catalogue>
  export default messages
}
