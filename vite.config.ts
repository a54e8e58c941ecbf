import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import remixConfig from './remix.config.js'
import { partMessages } from './vite.messages.ts'

export default defineConfig({
  plugins: [partMessages(), remix(remixConfig as Parameters<typeof remix>[0])],
  publicDir: 'app/public',
  ssr: { external: ['better-sqlite3', 'kysely'] },
  // Known from the start, so that the first page in development is not reloaded under the reader's hands.
  optimizeDeps: { include: ['intl-messageformat', 'react', 'react-dom/client', '@remix-run/react', 'recharts', 'react-aria-components'] },
  build: {
    target: 'es2022',
    sourcemap: false,
    chunkSizeWarningLimit: 600,
    minify: 'terser',
    terserOptions: { ecma: 2020, module: true, compress: { passes: 3 }, format: { comments: false } },
  },
})
