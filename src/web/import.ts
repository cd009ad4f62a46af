// A list of feeds → what importing it does: what is new is added, what is a source already gets the tags that it does not have.
import { failed, ok, type Result } from '../model/result.ts'
import type { Source, SourceWish } from '../model/source.ts'
import { ARTICLES } from '../store/items.ts'
import { isListed } from '../store/sources.ts'
import { sourceIdOf } from '../text/source-id.ts'
import type { ListedFeed } from '../upstream/opml.ts'
import { MOST_TAGS, readFeedUrl } from './wish.ts'

type Put = SourceWish & { readonly id: string }
type Named = Pick<Put, 'id' | 'url'>
type Refused = { readonly url: string; readonly reason: string }

/** What becomes of each feed of the list. `tags`: those that a source gets beside its own. */
export interface Imported {
  readonly added: readonly Named[]
  readonly changed: readonly (Named & { readonly tags: readonly string[] })[]
  readonly unchanged: readonly Named[]
  readonly refused: readonly Refused[]
}

/** What is to be stored, and what to say of it. */
export interface Plan {
  readonly puts: readonly Put[]
  readonly imported: Imported
}

/** Several lines about one address are one, with all their tags. */
function distinct(list: readonly ListedFeed[], allowPrivate: boolean): Result<ListedFeed, Refused>[] {
  const refused: Result<ListedFeed, Refused>[] = []
  const byUrl = new Map<string, ListedFeed>()
  for (const feed of list) {
    const url = readFeedUrl(feed.url, allowPrivate)
    const before = url.ok ? byUrl.get(url.value) : undefined
    const tags = [...new Set([...(before?.tags ?? []), ...feed.tags])]
    if (!url.ok) refused.push(failed({ url: feed.url, reason: url.reason }))
    else byUrl.set(url.value, { url: url.value, title: before?.title ?? feed.title, tags })
  }
  return [...refused, ...[...byUrl.values()].map(feed => ok<ListedFeed>(feed))]
}

/** The id itself, or with the first number that makes it new. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n += 1) {
    const candidate = n === 1 ? id : `${id}-${n}`
    if (!taken.has(candidate)) return candidate
  }
}

type Step =
  | { readonly kind: 'added' | 'unchanged'; readonly put: Put }
  | { readonly kind: 'changed'; readonly put: Put; readonly tags: readonly string[] }

/** What the import does to a source that is there: nothing that somebody set is lost. */
function merged(source: Source, { tags }: ListedFeed): Step {
  const more = tags.filter(tag => !source.tags.includes(tag))
  return more.length
    ? { kind: 'changed', tags: more, put: { ...source, tags: [...source.tags, ...more] } }
    : { kind: 'unchanged', put: source }
}

/** `sources`: all there are; one that was removed comes back under its id. */
export function planImport(
  list: readonly ListedFeed[],
  sources: readonly Source[],
  allowPrivate: boolean,
): Plan {
  const known = new Map(sources.map(source => [source.url, source]))
  const listed = new Map(sources.filter(isListed).map(source => [source.url, source]))
  const taken = new Set([ARTICLES, ...sources.map(({ id }) => id)])
  const refused: Refused[] = []
  const steps: Step[] = []
  for (const feed of distinct(list, allowPrivate)) {
    if (!feed.ok) refused.push(feed.reason)
    else {
      const { url, title, tags } = feed.value
      const source = listed.get(url)
      const id = known.get(url)?.id ?? freeId(sourceIdOf(new URL(url)), taken)
      taken.add(id)
      const step: Step = source
        ? merged(source, feed.value)
        : { kind: 'added', put: { id, url, title, tags, topics: [], fullText: false } }
      if (step.put.tags.length <= MOST_TAGS) steps.push(step)
      else refused.push({ url, reason: `It would have more than ${MOST_TAGS} tags.` })
    }
  }
  return planOf(steps, refused)
}

function planOf(steps: readonly Step[], refused: readonly Refused[]): Plan {
  const ofKind = (kind: Step['kind']): Named[] =>
    steps.filter(step => step.kind === kind).map(({ put: { id, url } }) => ({ id, url }))
  const changed = steps.flatMap(step =>
    step.kind === 'changed' ? [{ id: step.put.id, url: step.put.url, tags: step.tags }] : [],
  )
  return {
    puts: steps.filter(({ kind }) => kind !== 'unchanged').map(({ put }) => put),
    imported: { added: ofKind('added'), changed, unchanged: ofKind('unchanged'), refused },
  }
}
