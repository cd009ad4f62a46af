// `push FILE|DIR…`: stores texts in a running instance.
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { articlePath, type Client, call, clientFor } from './client.ts'
import { type Keyed, keyedFiles, mediaTypeOf } from './paths.ts'
import { complain } from './terminal.ts'

interface Answer {
  readonly outcome: 'created' | 'changed' | 'unchanged'
  readonly title: string
}

const OPTIONS = { to: { type: 'string' }, key: { type: 'string' }, charset: { type: 'string' } } as const

export async function push(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
  if (!positionals.length) return complain('name a file or a folder to push')
  const files = await keyedFiles(positionals, values.key)
  if (!files.ok) return complain(files.reason)
  const client = await clientFor(values.to)
  if (!client.ok) return complain(client.reason)
  return pushAll(client.value, files.value, values.charset)
}

/** One file after another; one that is refused does not stop the others. The exit status is 1 if any was. */
export async function pushAll(client: Client, files: readonly Keyed[], charset = 'utf-8'): Promise<number> {
  const counts = { created: 0, changed: 0, unchanged: 0, refused: 0 }
  for (const { path, key } of files) {
    const type = `${mediaTypeOf(path)}; charset=${charset}`
    const stored = await call<Answer>(client, 'PUT', articlePath(key), { type, bytes: await readFile(path) })
    counts[stored.ok ? stored.value.outcome : 'refused'] += 1
    if (stored.ok) process.stdout.write(`${stored.value.outcome.padEnd(9)}  ${key}  ${stored.value.title}\n`)
    else complain(`${key}: ${stored.reason}`)
  }
  const summary = Object.entries(counts).filter(([, n]) => n > 0)
  process.stdout.write(`${summary.map(([name, n]) => `${n} ${name}`).join(', ')}\n`)
  return counts.refused ? 1 : 0
}
