// Feeds for tests, made from the few fields that a case names.
import type { Item } from '../../src/model/item.ts'
import type { Entry, Feed, Format } from '../../src/model/stream.ts'

type EntryCase = Partial<Omit<Entry, 'item'>> & { readonly item?: Partial<Item> }
export type FeedCase = Partial<Omit<Feed, 'entries'>> & { readonly entries?: readonly EntryCase[] }

const ORIGIN = 'https://wire.example'

const ITEM: Omit<Item, 'id'> = {
  source: 'articles',
  key: 'key',
  url: null,
  title: { value: 'A title', basis: 'stated', passage: null, rule: 'test/rule' },
  published: null,
  modified: null,
  place: null,
  publisher: null,
  authors: [],
  language: null,
  text: '',
  summary: '',
  body: [],
  html: null,
  image: null,
  attachments: [],
  tags: [],
  furniture: [],
  damage: [],
  disagreements: [],
  matches: [],
  calls: [],
  ceasefires: [],
  firstSeen: '2026-01-01T00:00:00.000Z',
  updated: '2026-01-01T00:00:00.000Z',
}

function anEntry({ item, ...fields }: EntryCase, number: number): Entry {
  const uuid = `00000000-0000-5000-8000-${String(number).padStart(12, '0')}`
  return {
    item: { ...ITEM, id: `urn:uuid:${uuid}`, ...item },
    page: `${ORIGIN}/items/${uuid}`,
    summary: item?.text ?? '',
    content: null,
    source: null,
    updated: `2026-01-02T00:00:00.${String(number).padStart(3, '0')}Z`,
    published: null,
    ...fields,
  }
}

const FILES: Readonly<Record<Format, readonly [type: string, file: string]>> = {
  rss: ['application/rss+xml', 'rss.xml'],
  atom: ['application/atom+xml', 'atom.xml'],
  json: ['application/feed+json', 'feed.json'],
}

/** The feed of a case in a format: `TYPE` and `FILE` in its links stand for those of the format. */
export function aFeed({ entries = [], links = [], ...fields }: FeedCase, format: Format): Feed {
  const [type, file] = FILES[format]
  return {
    id: 'urn:uuid:00000000-0000-5000-8000-00000000feed',
    title: 'A feed',
    description: 'For tests',
    language: 'en',
    home: `${ORIGIN}/`,
    icon: null,
    updated: '2026-01-06T00:00:00.000Z',
    ttl: 15,
    content: 'full',
    tombstones: [],
    archive: false,
    ...fields,
    self: `${ORIGIN}/${file}`,
    links: links.map(({ rel, href, type: given }) => ({
      rel,
      href: href.replace('FILE', file),
      ...(given ? { type } : {}),
    })),
    entries: entries.map(anEntry),
  }
}
