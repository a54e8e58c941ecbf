import { existsSync } from 'node:fs'
import type { Server } from 'node:http'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ServerBuild } from '@remix-run/node'
import express, { type RequestHandler, Router } from 'express'
import { serveVanished } from './kept-files.ts'

const root = resolve(import.meta.dirname, '../..')

export type AppBuild = { build: ServerBuild | (() => Promise<ServerBuild>); assets: RequestHandler; stop: () => Promise<void> }

/** The dashboard's code and files: as built, or straight from the sources while developing. Throws where nothing was built. */
export function loadApp(isDev: boolean, server: Server): Promise<AppBuild> {
  return isDev ? loadFromSources(server) : loadBuilt()
}

async function loadBuilt(): Promise<AppBuild> {
  const file = resolve(root, 'build/server/index.js')
  if (!existsSync(file)) throw new Error(`Cannot serve the dashboard: ${file} is missing. Run "npm run build".`)
  const assets = Router()
  // Names of built files hold their hash: whoever has one never asks again.
  const folder = resolve(root, 'build/client/assets')
  assets.use('/assets', express.static(folder, { immutable: true, maxAge: '1y', index: false }))
  assets.use('/assets', serveVanished(folder, { 'Cache-Control': 'public, max-age=31536000, immutable' }), (_request, response) => {
    response.status(404).end()
  })
  assets.use(express.static(resolve(root, 'build/client'), { maxAge: '1h', index: false, redirect: false }))
  return { build: (await import(pathToFileURL(file).href)) as ServerBuild, assets, stop: async () => {} }
}

async function loadFromSources(server: Server): Promise<AppBuild> {
  const { createServer } = await import('vite')
  const vite = await createServer({ root, appType: 'custom', server: { middlewareMode: true, hmr: { server } } })
  return {
    build: () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>,
    assets: vite.middlewares,
    stop: () => vite.close(),
  }
}
