// JSON Feed 1.0 and 1.1 → Channel.
import type { Channel, Entry, EntryMedia, Markup } from './entry.ts'
import { positive } from './numbers.ts'
import { webUrl } from './urls.ts'
import { oneLine, wellFormed } from './wellformed.ts'

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const objects = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isObject) : [])

const text = (value: unknown): string | null => (typeof value === 'string' ? wellFormed(value) || null : null)

const line = (value: unknown): string | null => oneLine(text(value) ?? '') || null
const markup = (kind: Markup['kind'], value: unknown): Markup | null => {
  const found = text(value)
  return found?.trim() ? { kind, value: found, base: null } : null
}

/** 1.1 has `authors`, 1.0 `author`; some print one where a list belongs. */
function authorsOf(owner: Json): readonly string[] {
  const authors = [owner.authors, owner.author].flatMap(value => (isObject(value) ? [value] : objects(value)))
  return [...new Set(authors.flatMap(author => line(author.name) ?? line(author.url) ?? []))]
}

const attachment = (value: Json): EntryMedia[] => {
  const url = line(value.url)
  if (!url) return []
  return [
    {
      url,
      mediaType: line(value.mime_type),
      bytes: positive(value.size_in_bytes as number),
      seconds: positive(value.duration_in_seconds as number),
      title: line(value.title),
    },
  ]
}

const tagsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? [...new Set(value.flatMap(tag => line(tag) ?? []))] : []

function entryOf(item: Json, base: string | null): Entry {
  // Some publishers print numbers bare.
  const id = line(typeof item.id === 'number' ? String(item.id) : item.id)
  const url = webUrl(line(item.url), base) ?? webUrl(line(item.external_url), base)
  return {
    id,
    url: url ?? (/^https?:/i.test(id ?? '') ? webUrl(id, null) : null),
    title: markup('text', item.title),
    content: markup('html', item.content_html) ?? markup('text', item.content_text),
    summary: markup('text', item.summary),
    published: [line(item.date_published) ?? ''].filter(Boolean),
    modified: [line(item.date_modified) ?? ''].filter(Boolean),
    authors: authorsOf(item),
    publisher: null,
    language: line(item.language),
    image: line(item.image) ?? line(item.banner_image),
    media: objects(item.attachments).flatMap(attachment),
    tags: tagsOf(item.tags),
    base: url ?? base,
  }
}

/** The feed, or null where the object is none. `url`: where it came from. */
export function readJson(feed: unknown, url: string | null): Channel | null {
  if (!isObject(feed)) return null
  const declared = String(feed.version ?? '').includes('jsonfeed.org')
  if (!declared && !(Array.isArray(feed.items) && 'title' in feed)) return null
  const link = webUrl(line(feed.home_page_url), url)
  const base = link ?? url
  return {
    format: 'json',
    title: markup('text', feed.title),
    description: markup('text', feed.description),
    link,
    language: line(feed.language),
    rights: null,
    refreshMinutes: null,
    authors: authorsOf(feed),
    base,
    entries: objects(feed.items).map(item => entryOf(item, base)),
  }
}
