// A real local instance for tests that need one: `wrangler dev` on a free port, with a database of its own in a temporary folder.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isReady } from '../../src/cli/ready.ts'

const WRANGLER = 'node_modules/wrangler/bin/wrangler.js'
const READY_WITHIN_MS = 240_000
const TOKEN = 'token-of-a-test-instance'

export interface Instance {
  readonly origin: string
  /** Everything the Worker wrote to its log so far, its requests among it. */
  readonly log: () => string
  readonly put: (key: string, text: string) => Promise<void>
  readonly stop: () => Promise<void>
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })

/** `vars`: settings of the Worker, beside the token. */
export async function startInstance(vars: Readonly<Record<string, string>> = {}): Promise<Instance> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-'))
  const port = await freePort()
  migrate(folder)
  const settings = Object.entries({ DATELINE_TOKEN: TOKEN, ...vars }).flatMap(([name, value]) => [
    '--var',
    `${name}:${value}`,
  ])
  const args = [
    'dev',
    '--port',
    `${port}`,
    '--persist-to',
    folder,
    '--show-interactive-dev-session=false',
    ...settings,
  ]
  const child = spawn(process.execPath, [WRANGLER, ...args], {
    env: quiet(),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', text => lines.push(text))
  const origin = `http://localhost:${port}`
  const log = (): string => lines.join('')
  if (!(await isReady(origin, READY_WITHIN_MS))) throw new Error(`the instance did not start:\n${log()}`)
  return { origin, log, put: (key, text) => put(origin, key, text), stop: () => stop(child, folder) }
}

const quiet = (): NodeJS.ProcessEnv => ({
  ...process.env,
  WRANGLER_SEND_METRICS: 'false',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
})

function migrate(folder: string): void {
  const args = [WRANGLER, 'd1', 'migrations', 'apply', 'DB', '--local', '--persist-to', folder]
  const { status, stderr } = spawnSync(process.execPath, args, { env: quiet(), encoding: 'utf8' })
  if (status !== 0) throw new Error(`the database could not be migrated:\n${stderr}`)
}

async function put(origin: string, key: string, text: string): Promise<void> {
  const headers = { Authorization: `Bearer ${TOKEN}`, 'Content-Type': 'text/plain' }
  const response = await fetch(`${origin}/api/articles/${key}`, { method: 'PUT', headers, body: text })
  if (!response.ok) throw new Error(`${key} was not stored: ${await response.text()}`)
}

async function stop(child: ChildProcess, folder: string): Promise<void> {
  const ended = new Promise(resolve => child.once('exit', resolve))
  child.kill('SIGINT')
  await ended
  await rm(folder, { recursive: true, force: true })
}
