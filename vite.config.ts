import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import remixConfig from './remix.config.js'

export default defineConfig({
  plugins: [remix(remixConfig as Parameters<typeof remix>[0])],
  publicDir: 'app/public',
  ssr: { external: ['better-sqlite3', 'kysely'] },
  build: { target: 'es2022', sourcemap: false, chunkSizeWarningLimit: 600 },
})
