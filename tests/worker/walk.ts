// A reader that walks from a feed back to the first item, by the links that the documents give.
import { expect } from 'vitest'
import { get, ORIGIN } from './client.ts'

export interface Page {
  readonly address: string
  readonly ids: readonly string[]
  readonly etag: string
  /** Where the document says that older items stand, or null. */
  readonly older: string | null
}

interface JsonFeed {
  readonly items: readonly { readonly id: string }[]
  readonly next_url?: string
}

/** `rel` of a link in Atom or RSS → its address, or null. */
export function linkIn(xml: string, rel: string): string | null {
  const [, href] = new RegExp(`<(?:atom:)?link rel="${rel}"[^>]* href="([^"]+)"`).exec(xml) ?? []
  return href?.replaceAll('&amp;', '&') ?? null
}

const idsIn = (xml: string): string[] => [
  ...new Set([...xml.matchAll(/<(?:id|guid[^>]*)>(urn:uuid:[^<]+)</g)].map(([, id]) => id!)),
]

function read(text: string, address: string): Pick<Page, 'ids' | 'older'> {
  if (new URL(address).pathname.endsWith('.json')) {
    const feed = JSON.parse(text) as JsonFeed
    return { ids: feed.items.map(({ id }) => id), older: feed.next_url ?? null }
  }
  const [head = ''] = text.split(/<entry[ >]|<item>/)
  const own = idsIn(head)
  const older = linkIn(head, 'prev-archive') ?? linkIn(head, 'next')
  return { ids: idsIn(text).filter(id => !own.includes(id)), older }
}

export async function pageAt(address: string): Promise<Page> {
  const response = await get(address.replace(ORIGIN, ''))
  expect(response.status, address).toBe(200)
  return { address, etag: response.headers.get('ETag') ?? '', ...read(await response.text(), address) }
}

/** Every document from `path` to the first item; `between` happens after each, as it does to a slow reader. */
export async function walk(
  path: string,
  between: () => Promise<unknown> = async () => undefined,
): Promise<Page[]> {
  const pages: Page[] = []
  for (let next: string | null = ORIGIN + path; next; next = pages.at(-1)?.older ?? null) {
    expect(pages.map(({ address }) => address)).not.toContain(next)
    pages.push(await pageAt(next))
    await between()
  }
  return pages
}
