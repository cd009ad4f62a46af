// Which entry is which: guid, else address, else a hash of what it says; and the same entry under a guid that looks a little different.
import { sha256 } from '../text/hash.ts'
import type { Entry } from './entry.ts'

/** Enough of a hash that no two entries of a feed share it. */
const DIGITS = 32
const hashed = (text: string) => sha256(text).slice(0, DIGITS)

/** What an entry says, in one string. Not when it was changed: that makes no other entry of it. */
const substance = ({ title, content, summary, ...entry }: Entry): string =>
  JSON.stringify([
    title?.value,
    content?.value,
    summary?.value,
    entry.published,
    entry.media,
    entry.authors,
    entry.tags,
  ])

const everything = (entry: Entry): string =>
  JSON.stringify([entry.id, entry.url, entry.modified, entry.image, substance(entry)])

/** What `everything` gives for an entry in which nothing was found. */
const NOTHING = everything({
  ...{
    id: null,
    url: null,
    title: null,
    content: null,
    summary: null,
    published: [],
    modified: [],
    authors: [],
  },
  ...{ publisher: null, language: null, image: null, media: [], tags: [], base: null },
})

/** The id as the feed prints it, else the address, else a hash. */
export const idOf = (entry: Entry): string => entry.id ?? entry.url ?? `sha256:${hashed(substance(entry))}`

/** Sites move to https, change the case of a host or a path, and add or lose a slash: none of that makes an entry new. */
const folded = (id: string): string =>
  id
    .toLowerCase()
    .replace(/^https:\/\//, 'http://')
    .replace(/(?<=.)\/+$/, '')

/** What can tell entries with the same id apart, the steadiest first. */
const DISTINCTIONS: readonly ((entry: Entry) => string)[] = [
  idOf,
  entry => entry.url ?? '',
  entry => entry.published[0] ?? '',
  entry => entry.title?.value ?? '',
  everything,
]

const areDistinct = (values: readonly string[]) => new Set(values).size === values.length

/** Keys for entries that share one folded id. All of them carry a distinction, so that none takes the plain key of another later. */
function distinguish(key: string, entries: readonly Entry[]): readonly string[] {
  if (entries.length === 1) return [key]
  const distinction = DISTINCTIONS.find(of => areDistinct(entries.map(of))) ?? everything
  return entries.map(entry => `${key}#${hashed(distinction(entry))}`)
}

export interface Identified {
  readonly id: string
  readonly key: string
  readonly entry: Entry
  /** It says nothing, or only what one before it said. */
  readonly idle: boolean
}

/** Every entry with the key it is stored by; those that say the same have the same. The order is kept. */
export function identify(entries: readonly Entry[]): readonly Identified[] {
  const firsts = new Map<string, Entry>()
  const firstAlike = entries.map(entry => {
    const said = everything(entry)
    const first = firsts.get(said) ?? entry
    firsts.set(said, first)
    return first
  })
  const keys = keysOf([...firsts.values()])
  const empty = firsts.get(NOTHING)
  return entries.map((entry, index) => {
    const first = firstAlike[index]!
    return { id: idOf(entry), key: keys.get(first)!, entry, idle: first !== entry || first === empty }
  })
}

/** `entries`: no two say the same. */
function keysOf(entries: readonly Entry[]): ReadonlyMap<Entry, string> {
  const groups = Map.groupBy(entries, entry => folded(idOf(entry)))
  return new Map(
    [...groups].flatMap(([key, members]) =>
      distinguish(key, members).map((each, index) => [members[index]!, each] as const),
    ),
  )
}
