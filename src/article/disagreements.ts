// Where what was given beside a text and what the text says differ: kept on record, field by field.
import type { Found } from '../model/fact.ts'
import type { Disagreement, Draft } from '../model/item.ts'
import { outletNamed } from './outlet.ts'

/** What a draft says of a field, as text. */
interface Said {
  readonly value: string
  readonly passage: Disagreement['passage']
}

interface Comparison {
  readonly field: Disagreement['field']
  readonly said: (draft: Draft) => Said | null
  readonly same: (a: string, b: string) => boolean
}

const loose = (value: string) =>
  value
    .toLowerCase()
    .replace(/[‘’“”"'`´«»]/g, '')
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim()

const by =
  (key: (value: string) => string) =>
  (a: string, b: string): boolean =>
    key(a) === key(b)

const MS_A_DAY = 86_400_000
/** The length of `2020-10-20`. */
const WHOLE_DAY = 10

/** The same as far as both go, to the day; a clock may move a date by a day from one zone to another. */
function sameDate(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length, WHOLE_DAY)
  if (a.slice(0, length) === b.slice(0, length)) return true
  const clocked = a.length > WHOLE_DAY || b.length > WHOLE_DAY
  const apart = Math.abs(Date.parse(a.slice(0, WHOLE_DAY)) - Date.parse(b.slice(0, WHOLE_DAY)))
  return length === WHOLE_DAY && clocked && apart <= MS_A_DAY
}

const found = (fact: Found<string> | null | undefined): Said | null =>
  fact && fact.basis !== 'generated' ? { value: fact.value, passage: fact.passage } : null
const plain = (value: string | null): Said | null => (value === null ? null : { value, passage: null })

const authorsSaid = ({ authors }: Draft): Said | null =>
  authors[0] ? { value: authors.map(({ value }) => value).join(', '), passage: authors[0].passage } : null

const COMPARISONS: readonly Comparison[] = [
  { field: 'title', said: ({ title }) => found(title), same: by(loose) },
  {
    field: 'published',
    said: ({ published }) => published && { value: published.value.value, passage: published.passage },
    same: sameDate,
  },
  {
    field: 'publisher',
    said: ({ publisher }) => found(publisher),
    same: by(name => outletNamed(name)?.name ?? loose(name)),
  },
  { field: 'authors', said: authorsSaid, same: by(names => names.split(', ').map(loose).sort().join()) },
  {
    field: 'language',
    said: ({ language }) => plain(language),
    same: by(tag => tag.split('-')[0]!.toLowerCase()),
  },
  {
    field: 'url',
    said: ({ url }) => plain(url),
    same: by(url => url.replace(/^https?:\/\/(?:www\.)?|\/$/g, '')),
  },
]

/** What `draft`, the text alone, says otherwise than `won`, the draft with everything given. */
export const disagreements = (draft: Draft, won: Draft): readonly Disagreement[] =>
  COMPARISONS.flatMap(({ field, said, same }) => {
    const [ours, theirs] = [said(won), said(draft)]
    return ours && theirs && !same(ours.value, theirs.value)
      ? [{ field, given: ours.value, found: theirs.value, passage: theirs.passage }]
      : []
  })
