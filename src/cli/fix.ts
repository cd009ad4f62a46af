// `fix KEY --published 2016-04-05`: an editor's correction of a stored article.
import { parseArgs } from 'node:util'
import type { Change } from '../model/correction.ts'
import { articlePath, call, clientFor } from './client.ts'
import { complain } from './terminal.ts'

const TEXTS = ['title', 'published', 'modified', 'publisher', 'place', 'language', 'url'] as const

const OPTIONS = {
  to: { type: 'string' },
  title: { type: 'string' },
  published: { type: 'string' },
  modified: { type: 'string' },
  publisher: { type: 'string' },
  place: { type: 'string' },
  language: { type: 'string' },
  url: { type: 'string' },
  author: { type: 'string', multiple: true },
  topic: { type: 'string', multiple: true },
  undo: { type: 'string', multiple: true },
} as const

/** `--topic -calls` → `--topic=-calls`: the parser would take the second for an option. */
function joined(args: readonly string[]): string[] {
  const at = args.indexOf('--topic')
  const value = args[at + 1]
  if (at < 0 || value === undefined) return [...args]
  return [...args.slice(0, at), `--topic=${value}`, ...joined(args.slice(at + 2))]
}

const parse = (args: readonly string[]) =>
  parseArgs({ args: joined(args), options: OPTIONS, allowPositionals: true })

/** What the API is to merge; `unknown` says that a value is not known, `--undo` takes a correction back. */
export function patchOf(args: readonly string[]): Record<string, unknown> {
  const { author, topic, undo = [], ...values } = parse(args).values
  const texts = TEXTS.filter(field => values[field] !== undefined).map(field => [
    field,
    values[field] === 'unknown' ? '' : values[field],
  ])
  const topics = topic?.map(it => [it.replace(/^[+-]/, ''), !it.startsWith('-')])
  return {
    ...Object.fromEntries(texts),
    ...(author && { authors: author.filter(name => name !== 'unknown') }),
    ...(topics && { topics: Object.fromEntries(topics) }),
    ...Object.fromEntries(undo.map(field => [field, null])),
  }
}

const shown = (value: unknown): string =>
  (Array.isArray(value) ? value.join(', ') : String(value ?? '')) || 'not known'

export async function fix(args: string[]): Promise<number> {
  const { values, positionals } = parse(args)
  const [key, ...more] = positionals
  if (!key || more.length) return complain('name the key of one article')
  const patch = patchOf(args)
  if (!Object.keys(patch).length)
    return complain('say what to correct: --published 2016-04-05, --topic +calls, …')
  const client = await clientFor(values.to)
  if (!client.ok) return complain(client.reason)
  const body = { type: 'application/merge-patch+json', bytes: JSON.stringify(patch) }
  const answer = await call<{ changes: Change[] }>(client.value, 'PATCH', articlePath(key), body)
  if (!answer.ok) return complain(`${key}: ${answer.reason}`)
  const { changes } = answer.value
  for (const { field, from, to } of changes) process.stdout.write(`${field}: ${shown(from)} → ${shown(to)}\n`)
  if (!changes.length) process.stdout.write('nothing changed\n')
  return 0
}
