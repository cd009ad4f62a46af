// `parse FILE… [--type MEDIATYPE] [--url URL]`: prints what Dateline reads in each feed, an entry a line, without storing it.
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { KeyedDraft, UpstreamDocument, UpstreamFailure } from '../model/upstream.ts'
import { parseUpstream } from '../upstream/parse.ts'
import { flatDate } from './normalise.ts'
import { userPath } from './paths.ts'
import { complain } from './terminal.ts'

const OPTIONS = { type: { type: 'string' }, url: { type: 'string' } } as const

/** Why nothing was read, in one sentence. */
export function reasonText(failure: UpstreamFailure): string {
  switch (failure.kind) {
    case 'empty':
      return 'the document is empty'
    case 'too-large':
      return `the document has more than ${failure.limitBytes} bytes`
    case 'not-a-feed':
      return failure.feedUrl ? `${failure.detail}; its feed is ${failure.feedUrl}` : failure.detail
    case 'refused':
      return failure.detail
  }
}

/** One line of output: the entry, and the feed it stands in. */
function entryLine(feed: Omit<UpstreamDocument, 'drafts'>, { id, key, draft }: KeyedDraft) {
  return { feed, id, key, ...draft, published: flatDate(draft.published), modified: flatDate(draft.modified) }
}

/** A line an entry; a feed without entries has one line with the feed alone. */
export function parsedLines({ drafts, ...feed }: UpstreamDocument): readonly object[] {
  return drafts.length ? drafts.map(keyed => entryLine(feed, keyed)) : [{ feed }]
}

async function parseFile(file: string, mediaType: string | null, url: string | null): Promise<0 | 1> {
  const bytes = await readFile(userPath(file)).catch(() => null)
  if (!bytes) return complain(`${file}: there is no such file`)
  const parsed = parseUpstream({ bytes, mediaType, url })
  if (!parsed.ok) return complain(`${file}: ${reasonText(parsed.reason)}`)
  const { value } = parsed
  for (const line of parsedLines(value)) process.stdout.write(`${JSON.stringify(line)}\n`)
  if (value.faults.length) complain(`${file}: ${value.faults.join(', ')}`)
  return 0
}

export async function parse(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
  if (positionals.length === 0) return complain('name a file')
  let status = 0
  for (const file of positionals) {
    const failed = await parseFile(file, values.type ?? null, values.url ?? null)
    status = Math.max(status, failed)
  }
  return status
}
