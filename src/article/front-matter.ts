// Metadata that somebody put at the head of a text: YAML between two lines of three hyphens.
import { parse } from 'yaml'
import type { Given } from '../model/article.ts'

export interface FrontMatter {
  readonly given: Given
  /** Where the text itself begins: a UTF-16 offset right behind the closing hyphens. */
  readonly end: number
}

const MATTER = /^\ufeff?---[ \t]*\r?\n(?<yaml>[\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/
/** Front matter is short; a text that only opens with a rule is not searched to its end. */
const LONGEST = 8192

/** The names under which programs write each field, in order of trust. */
const KEYS: Readonly<Record<keyof Given, readonly string[]>> = {
  url: ['url', 'link', 'source_url', 'original_url', 'canonical', 'canonical_url', 'permalink', 'source'],
  title: ['title', 'headline'],
  published: [
    'published',
    'date_published',
    'datepublished',
    'published_at',
    'publish_date',
    'pubdate',
    'post_date',
    'date',
  ],
  publisher: ['publisher', 'site_name', 'publication', 'outlet', 'source', 'site'],
  authors: ['authors', 'author', 'byline'],
  language: ['language', 'lang', 'locale'],
}

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isAddress = (text: string) => /^https?:\/\/\S+$/i.test(text)

/** The strings in a value: itself, its list, or the `name` of each. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.trim() ? [value.trim()] : []
  if (Array.isArray(value)) return value.flatMap(stringsIn)
  return isFields(value) ? stringsIn(value.name) : []
}

/** The first string under one of these keys that `fits`. */
function first(
  fields: Fields,
  field: keyof Given,
  fits: (text: string) => boolean = () => true,
): string | undefined {
  return KEYS[field].flatMap(key => stringsIn(fields[key])).find(fits)
}

const authorsIn = (fields: Fields): readonly string[] =>
  KEYS.authors.map(key => stringsIn(fields[key])).find(names => names.length) ?? []

function givenIn(fields: Fields): Given {
  const values = {
    url: first(fields, 'url', isAddress),
    title: first(fields, 'title'),
    published: first(fields, 'published'),
    publisher: first(fields, 'publisher', text => !isAddress(text)),
    language: first(fields, 'language'),
    authors: authorsIn(fields).length ? authorsIn(fields) : undefined,
  }
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}

/** Every value stays a string ('failsafe'), so that a date comes as it was written; broken YAML is no front matter. */
function fieldsOf(yaml: string): Fields | null {
  try {
    const value: unknown = parse(yaml, { schema: 'failsafe', logLevel: 'error' })
    return isFields(value)
      ? Object.fromEntries(
          Object.entries(value).map(([key, it]) => [key.toLowerCase().replaceAll('-', '_'), it]),
        )
      : null
  } catch {
    return null
  }
}

/** The front matter of a stored text, or null. Never throws. */
export function frontMatter(body: string): FrontMatter | null {
  if (!/^\ufeff?---/.test(body)) return null
  const match = MATTER.exec(body.slice(0, LONGEST))
  const fields = match && fieldsOf(match.groups?.yaml ?? '')
  return fields ? { given: givenIn(fields), end: match[0].length } : null
}
