// OPML → the feeds it lists; folders become tags.
import { Parser } from 'htmlparser2'
import { failed, ok, type Result } from '../model/result.ts'

/** A feed in a list. `url` as printed. */
export interface ListedFeed {
  readonly url: string
  readonly title: string | null
  readonly tags: readonly string[]
}

/** `category` (OPML 2.0): a list of slash-delimited paths, whose last parts are the tags. */
const categories = (text: string): string[] =>
  text.split(',').flatMap(path => path.split('/').findLast(part => part.trim()) ?? [])

const cleaned = (tags: readonly string[]): string[] => [
  ...new Set(tags.map(tag => tag.replace(/\s+/g, ' ').trim()).filter(Boolean)),
]

/** Attribute names in any case: `xmlurl` is common. */
const lowerCased = (attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name.toLowerCase(), value]))

/** A feed that stands in several folders is listed once, with all of them. Never throws, whatever the text. */
export function parseOpml(text: string): Result<readonly ListedFeed[], string> {
  const feeds = new Map<string, ListedFeed>()
  /** The names of the outlines that are open; a feed has none. */
  const open: (string | null)[] = []
  let isOpml = false
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name.toLowerCase() === 'opml') isOpml = true
        if (name.toLowerCase() !== 'outline') return
        const outline = lowerCased(attributes)
        const title = (outline.title || outline.text)?.trim() || null
        const url = outline.xmlurl?.trim()
        if (url) {
          const before = feeds.get(url)
          const folders = open.filter(folder => folder !== null)
          const tags = cleaned([...(before?.tags ?? []), ...folders, ...categories(outline.category ?? '')])
          feeds.set(url, { url, title: before?.title ?? title, tags })
        }
        open.push(url ? null : title)
      },
      onclosetag(name) {
        if (name.toLowerCase() === 'outline') open.pop()
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(text.replace(/^\ufeff/, ''))
  return isOpml ? ok([...feeds.values()]) : failed('This is not OPML: it has no <opml> element.')
}
