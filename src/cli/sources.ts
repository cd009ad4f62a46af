// `sources …`: the upstream feeds that an instance reads.
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { Result } from '../model/result.ts'
import { type Source, titleOfSource } from '../model/source.ts'
import { sourceIdOf } from '../text/source-id.ts'
import { type Client, call, clientFor, download } from './client.ts'
import { userPath } from './paths.ts'
import { complain } from './terminal.ts'

const OPTIONS = {
  to: { type: 'string' },
  id: { type: 'string' },
  title: { type: 'string' },
  tag: { type: 'string', multiple: true },
  topic: { type: 'string', multiple: true },
  'full-text': { type: 'boolean', default: false },
} as const

const parse = (args: string[]) => parseArgs({ args, options: OPTIONS, allowPositionals: true })
type Values = ReturnType<typeof parse>['values']

interface Action {
  /** What stands after the action's name, or null. */
  readonly operand: string | null
  readonly run: (client: Client, operand: string, values: Values) => Promise<Result<string, string>>
}

const JSON_TYPE = 'application/json'
const pathOf = (id: string): string => `/api/sources/${encodeURIComponent(id)}`

/** The answer, told in a line or more. */
async function told<T>(
  answer: Promise<Result<T, string>>,
  tell: (value: T) => string,
): Promise<Result<string, string>> {
  const result = await answer
  return result.ok ? { ok: true, value: tell(result.value) } : result
}

const minute = (instant: string | null): string => instant?.slice(0, 16).replace('T', ' ') ?? '-'

const line = (source: Source): string => {
  const { id, state, error, failingSince, lastSuccess, nextPoll } = source
  const health = error
    ? `fails since ${minute(failingSince)}: ${error.sentence}`
    : `read ${minute(lastSuccess)}`
  const next = nextPoll ? `next ${minute(nextPoll)}, ` : ''
  return `${id.padEnd(24)} ${state.padEnd(7)} ${titleOfSource(source)}\n  ${source.url}\n  ${next}${health}\n`
}

const post = (action: string, done: string): Action => ({
  operand: 'ID',
  run: (client, id) =>
    told(call<Source>(client, 'POST', `${pathOf(id)}/${action}`), () => `${done}  ${id}\n`),
})

interface Named {
  readonly id: string
  readonly url: string
}

interface Imported {
  readonly added: readonly Named[]
  readonly changed: readonly (Named & { readonly tags: readonly string[] })[]
  readonly unchanged: readonly Named[]
  readonly refused: readonly { readonly url: string; readonly reason: string }[]
}

const importTold = ({ added, changed, unchanged, refused }: Imported): string =>
  [
    ...added.map(({ id, url }) => `added    ${id}  ${url}`),
    ...changed.map(({ id, url, tags }) => `changed  ${id}  ${url}  + ${tags.join(', ')}`),
    ...refused.map(({ url, reason }) => `refused  ${url}: ${reason}`),
    `${added.length} added, ${changed.length} changed, ${unchanged.length} unchanged, ${refused.length} refused`,
  ]
    .join('\n')
    .concat('\n')

async function add(client: Client, url: string, values: Values): Promise<Result<string, string>> {
  const id = values.id ?? (URL.canParse(url) ? sourceIdOf(new URL(url)) : 'source')
  const { title, tag: tags = [], topic: topics = [], 'full-text': fullText } = values
  const bytes = JSON.stringify({ url, tags, topics, fullText, ...(title !== undefined && { title }) })
  if (values.id === undefined && (await call(client, 'GET', pathOf(id))).ok)
    return { ok: false, reason: `there is a source "${id}" already: choose another name with --id` }
  return told(
    call<Source>(client, 'PUT', pathOf(id), { type: JSON_TYPE, bytes }),
    source =>
      `added  ${id}  ${source.url}\nIt is read within a minute; its feeds: ${client.origin}/sources/${id}/rss.xml\n`,
  )
}

const ACTIONS: ReadonlyMap<string, Action> = new Map(
  Object.entries({
    list: {
      operand: null,
      run: client =>
        told(call<{ sources: readonly Source[] }>(client, 'GET', '/api/sources'), ({ sources }) =>
          sources.length ? sources.map(line).join('') : 'No sources yet: dateline sources add URL\n',
        ),
    },
    add: { operand: 'URL', run: add },
    pause: post('pause', 'paused'),
    resume: post('resume', 'resumed'),
    remove: {
      operand: 'ID',
      run: (client, id) =>
        told(call(client, 'DELETE', pathOf(id)), () => `removed  ${id}  (its items stay)\n`),
    },
    import: {
      operand: 'FILE',
      run: async (client, file) => {
        const bytes = await readFile(userPath(file)).catch(() => null)
        if (!bytes) return { ok: false, reason: `${file} cannot be read` }
        return told(
          call<Imported>(client, 'POST', '/api/sources.opml', { type: 'text/x-opml', bytes }),
          importTold,
        )
      },
    },
    export: { operand: null, run: client => download(client, '/api/sources.opml') },
  }),
)

export async function sources(args: string[]): Promise<number> {
  const { values, positionals } = parse(args)
  const [name = 'list', operand, ...more] = positionals
  const action = ACTIONS.get(name)
  if (!action) return complain(`sources has no "${name}": there are ${[...ACTIONS.keys()].join(', ')}`)
  if (more.length || (operand === undefined) !== (action.operand === null))
    return complain(`sources ${name} ${action.operand ? `wants one ${action.operand}` : 'stands alone'}`)
  const client = await clientFor(values.to)
  if (!client.ok) return complain(client.reason)
  const answer = await action.run(client.value, operand ?? '', values)
  if (!answer.ok) return complain(answer.reason)
  process.stdout.write(answer.value)
  return 0
}
