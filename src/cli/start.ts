// `npm start`: a local instance with the five articles that ship with Dateline, stored through its own API.
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { appendFile, readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { clientFor, DEFAULT_PORT, localToken, SECRETS_FILE } from './client.ts'
import type { Keyed } from './paths.ts'
import { pushAll } from './push.ts'
import { isReady } from './ready.ts'
import { complain } from './terminal.ts'

interface Worker {
  readonly process: ChildProcess
  readonly said: () => string
  readonly speak: () => void
}

const WRANGLER = 'node_modules/wrangler/bin/wrangler.js'
const FIXTURES = 'fixtures/articles'
const READY_WITHIN_MS = 240_000
const MINUTE_MS = 60_000

export async function start(): Promise<number> {
  const port = Number(process.env.PORT || DEFAULT_PORT)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    return complain(`PORT must be a number from 1 to 65535, not "${process.env.PORT}"`)
  if (!(await isFree(port)))
    return complain(
      `port ${port} is in use: stop what runs there, or choose another with PORT=9000 npm start`,
    )
  await ensureToken()
  const worker = runWorker(port)
  const ended = new Promise<number>(resolve => worker.process.once('exit', code => resolve(code ?? 0)))
  const stop = stopOnSignals(worker.process)
  const origin = `http://localhost:${port}`
  if (!(await Promise.race([isReady(origin, READY_WITHIN_MS), ended.then(() => false)]))) {
    worker.process.kill()
    return complain(`the Worker did not start. It said:\n${worker.said()}`)
  }
  if (await storeShipped(origin)) return complain('the articles that ship with Dateline could not be stored')
  process.stdout.write(addresses(origin))
  worker.speak()
  const cron = setInterval(() => runCron(origin), MINUTE_MS)
  const code = await ended
  clearInterval(cron)
  return stop.asked() ? 0 : code
}

/** Whether nobody listens there, on either loopback. */
function isFree(port: number): Promise<boolean> {
  const tries = ['127.0.0.1', '::1'].map(
    host =>
      new Promise<boolean>(resolve => {
        const server = createServer()
        server.once('error', (error: NodeJS.ErrnoException) =>
          resolve(error.code !== 'EADDRINUSE' && error.code !== 'EACCES'),
        )
        server.listen(port, host, () => server.close(() => resolve(true)))
      }),
  )
  return Promise.all(tries).then(free => free.every(Boolean))
}

/** A token of this machine's own, made once, readable by its owner alone. */
async function ensureToken(): Promise<void> {
  if (await localToken()) return
  await appendFile(SECRETS_FILE, `DATELINE_TOKEN=${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 })
}

/** Wrangler, silent until `speak` is called; if it fails to start, `said` tells why. */
function runWorker(port: number): Worker {
  const args = [WRANGLER, 'dev', '--port', String(port), '--show-interactive-dev-session=false']
  const env = { ...process.env, WRANGLER_SEND_METRICS: 'false', CLOUDFLARE_CF_FETCH_ENABLED: 'false' }
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const kept: string[] = []
  let keep = (text: string): unknown => kept.push(text)
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => keep(text))
  const speak = (): void => {
    keep = text => process.stdout.write(text)
  }
  return { process: child, said: () => kept.join('').trim(), speak }
}

/** Ctrl-C reaches Wrangler by itself; a signal to this process alone is handed on. Either way the end is a clean one. */
function stopOnSignals(child: ChildProcess): { asked: () => boolean } {
  let asked = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      asked = true
      child.kill(signal)
    })
  }
  return { asked: () => asked }
}

/** Locally nothing else rings the cron. Whether it worked is for the Worker to say. */
const runCron = (origin: string): Promise<unknown> =>
  fetch(`${origin}/cdn-cgi/local/scheduled`).catch(() => undefined)

async function storeShipped(origin: string): Promise<number> {
  const names = JSON.parse(await readFile(`${FIXTURES}/shipped.json`, 'utf8')) as string[]
  const files: Keyed[] = names.map(name => ({ path: `${FIXTURES}/${name}/article.txt`, key: `${name}.txt` }))
  const client = await clientFor(origin)
  return client.ok ? pushAll(client.value, files) : complain(client.reason)
}

const STREAMS = [
  ['everything', ''],
  ['calls', '/topics/calls'],
  ['ceasefires', '/topics/ceasefires'],
  ['background', '/topics/background'],
] as const

const feedsOf = (origin: string): string =>
  STREAMS.map(
    ([name, path]) => `  ${name.padEnd(11)} ${origin}${path}/rss.xml   or atom.xml, feed.json`,
  ).join('\n')

const addresses = (origin: string): string => `
Dateline runs. Open it, or paste a feed into a reader:

  for people  ${origin}/
${feedsOf(origin)}

Store texts of your own: npm run -s dateline -- push FILE|DIR…
Read a feed of others:   npm run -s dateline -- sources add URL
Ctrl-C ends it; what is stored stays.
`
