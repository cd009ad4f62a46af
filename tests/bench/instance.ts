// Workers in one workerd, each on a socket of its own: no proxy between client and Worker, which would cost more than they do.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readD1Migrations } from '@cloudflare/vitest-plugin'
import { convertV4MiniflareOptions, type LegacyWorkerOptions, Miniflare } from 'miniflare'

const COMPATIBILITY_DATE = '2026-11-09'
export const TOKEN = 'bench'

/** The bundle as it would be deployed, of the Worker or of another entry. */
export function bundle(entry = 'src/worker.ts'): string {
  const directory = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
  const wrangler = 'node_modules/wrangler/bin/wrangler.js'
  const args = [wrangler, 'deploy', entry, '--dry-run', '--outdir', directory]
  execFileSync(process.execPath, args, {
    stdio: 'ignore',
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false' },
  })
  return readFileSync(join(directory, `${entry.split('/').at(-1)?.replace('.ts', '')}.js`), 'utf8')
}

export const bare = (name: string, script: string): LegacyWorkerOptions => ({
  name,
  modules: true,
  script,
  compatibilityDate: COMPATIBILITY_DATE,
  unsafeDirectSockets: [{ host: '127.0.0.1', port: 0 }],
})

export const dateline = (
  name: string,
  script: string,
  settings: Readonly<Record<string, string>> = {},
): LegacyWorkerOptions => ({
  ...bare(name, script),
  d1Databases: { DB: 'bench' },
  kvNamespaces: { FEEDS: 'bench' },
  queueProducers: { JOBS: 'jobs', DEAD: 'dead' },
  bindings: { DATELINE_TOKEN: TOKEN, ...settings },
})

export interface Instance {
  readonly mf: Miniflare
  /** The process, for its CPU time. */
  readonly pid: number
  readonly port: (name: string) => Promise<number>
}

/** `storage`: a directory in which D1 and KV outlive the process. The first worker must be one of ours. */
export async function startInstance(workers: LegacyWorkerOptions[], storage: string): Promise<Instance> {
  const before = workerds()
  const mf = new Miniflare(convertV4MiniflareOptions({ workers, resourcePersistencePath: storage }))
  await mf.ready
  const pid = workerds().find(id => !before.includes(id)) ?? 0
  const port = async (name: string) => Number((await mf.unsafeGetDirectURL(name)).port)
  return { mf, pid, port }
}

export async function migrate({ mf }: Instance, worker: string): Promise<D1Database> {
  const db = (await mf.getD1Database('DB', worker)) as unknown as D1Database
  for (const { queries } of await readD1Migrations('src/store/migrations'))
    await db.batch(queries.map(query => db.prepare(query)))
  return db
}

/** The workerd processes that this process has started. */
function workerds(): number[] {
  const out = execFileSync('ps', ['-o', 'pid=,comm=', '--ppid', String(process.pid)], { encoding: 'utf8' })
  return out
    .split('\n')
    .filter(line => line.includes('workerd'))
    .map(line => Number.parseInt(line, 10))
}

/** CPU time of a thread so far, in microseconds (Linux only; the kernel counts nanoseconds). */
const threadMicros = (pid: number, thread: string): number =>
  Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]) / 1000

/** CPU time of all threads of a process so far, in microseconds. */
export const cpuMicros = (pid: number): number =>
  readdirSync(`/proc/${pid}/task`).reduce((sum, thread) => sum + threadMicros(pid, thread), 0)

/** CPU time so far of the thread that runs JavaScript, in microseconds; V8 has others that compile and collect garbage beside it. */
export const mainThreadMicros = (pid: number): number => threadMicros(pid, String(pid))
