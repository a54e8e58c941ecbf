import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { connect, createServer, type ListenOptions, type NetConnectOpts, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A machine of its own, as far as its network goes: it reaches the database over a line that can be cut, and the press over another that cannot. */
export type Host = {
  /** How a command is begun there. */
  prefix: string[]
  /** The database as it is reached from there. */
  url: string
  /** Lets nothing through between it and the database, in either direction and without a word. */
  cut: () => void
  mend: () => void
  close: () => Promise<void>
}

/** The press answers on both: the second is its mobile host. */
const pressAddresses = ['127.0.0.1', '127.0.0.2']

/** Makes host number `index` with namespaces of Linux, which needs root. `ports`: where the press listens. */
export async function openHost(index: number, databaseUrl: string, ports: number[]): Promise<Host> {
  const [name, line] = [`rasad-bench-${index}`, `rasad-line-${index}`]
  const [here, there] = [`10.77.${index}.1`, `10.77.${index}.2`]
  const ip = (...words: string[]) => execFileSync('ip', words)
  ip('netns', 'add', name)
  ip('link', 'add', line, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', name)
  ip('addr', 'add', `${here}/30`, 'dev', line)
  ip('link', 'set', line, 'up')
  ip('-n', name, 'addr', 'add', `${there}/30`, 'dev', 'eth0')
  ip('-n', name, 'link', 'set', 'eth0', 'up')
  ip('-n', name, 'link', 'set', 'lo', 'up')
  const database = new URL(databaseUrl)
  const relay = await passOn({ host: here, port: Number(database.port) }, { host: database.hostname, port: Number(database.port) })
  const { doors, inside } = await openDoors(name, ports)
  database.hostname = here
  return {
    prefix: ['ip', 'netns', 'exec', name],
    url: database.href,
    cut: () => ip('link', 'set', line, 'down'),
    mend: () => ip('link', 'set', line, 'up'),
    close: async () => {
      for (const server of [relay, ...doors]) server.close()
      inside.kill()
      await once(inside, 'exit')
      ip('netns', 'del', name)
    },
  }
}

/** Sockets are files, and files are the same in every namespace of networks: so the press, which listens on loopback, is there too. */
async function openDoors(name: string, ports: number[]): Promise<{ doors: Server[]; inside: ChildProcess }> {
  const folder = mkdtempSync(join(tmpdir(), 'rasad-doors-'))
  const places = pressAddresses.flatMap((host) => ports.map((port) => ({ host, port, path: join(folder, `${host}-${port}`) })))
  const doors = await Promise.all(places.map(({ host, port, path }) => passOn({ path }, { host, port })))
  const inside = spawn('ip', ['netns', 'exec', name, process.execPath, import.meta.filename, JSON.stringify(places)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  await once(inside, 'message')
  return { doors, inside }
}

/** Hands every connection that comes to one place on to another. */
async function passOn(from: ListenOptions, to: NetConnectOpts): Promise<Server> {
  const server = createServer((socket) => {
    const onward = connect(to)
    socket.pipe(onward).pipe(socket)
    socket.on('error', () => onward.destroy())
    onward.on('error', () => socket.destroy())
    socket.on('close', () => onward.destroy())
    onward.on('close', () => socket.destroy())
  })
  server.listen(from)
  await once(server, 'listening')
  return server
}

// Within the namespace: the same places on its own loopback.
if (process.argv[1] === import.meta.filename) {
  const places = JSON.parse(process.argv[2] ?? '[]') as { host: string; port: number; path: string }[]
  await Promise.all(places.map(({ host, port, path }) => passOn({ host, port }, { path })))
  process.send?.('ready')
}
