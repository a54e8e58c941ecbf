import { defineConfig } from 'vite'

/** What draws pictures outside a request: a second entry for the server, run in a thread of its own (app/exports/studio/thread.ts). */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'app/exports/studio/thread.ts',
    outDir: 'build/studio',
    target: 'es2022',
    minify: false,
    rollupOptions: { output: { entryFileNames: 'thread.js', chunkFileNames: '[name].js' } },
  },
})
