// Real readers subscribe to a running instance: they show what was published, poll for little, and nothing twice.
import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Instance, startInstance } from '../instance/instance.ts'
import { feedparser } from './feedparser.ts'
import { importIntoNewsboat, newsboat } from './newsboat.ts'
import type { Reader, Shown, Subscription } from './reader.ts'
import { rss2email } from './rss2email.ts'

interface JsonItem {
  readonly url: string
  readonly title: string
  readonly date_published?: string
  readonly date_modified: string
  readonly authors?: readonly { readonly name: string }[]
  readonly _dateline: { readonly publisher: { readonly value: string } | null }
}

const SHIPPED = 'fixtures/articles'

function isInstalled({ debianPackage }: Reader): boolean {
  const { stdout } = spawnSync('dpkg-query', ['-W', debianPackage], { encoding: 'utf8' })
  const installed = stdout?.startsWith(`${debianPackage}\t`) ?? false
  if (!installed)
    console.warn(`Skipped: ${debianPackage} is not installed (apt-get install ${debianPackage})`)
  return installed
}

let instance: Instance
beforeAll(async () => {
  instance = await startInstance()
  const names = JSON.parse(await readFile(`${SHIPPED}/shipped.json`, 'utf8')) as string[]
  for (const name of names)
    await instance.put(`${name}.txt`, await readFile(`${SHIPPED}/${name}/article.txt`, 'utf8'))
}, 600_000)
afterAll(async () => instance?.stop())

async function published(): Promise<readonly JsonItem[]> {
  const response = await fetch(`${instance.origin}/feed.json`)
  return ((await response.json()) as { items: readonly JsonItem[] }).items
}

/** Each format names those who wrote it; Atom, which must name somebody, falls back to the paper. */
function authorOf({ authors = [], _dateline: { publisher } }: JsonItem, file: string): string[] {
  const names = authors.map(({ name }) => name)
  return names.length > 0 || file !== 'atom.xml' ? names : publisher ? [publisher.value] : []
}

const byUrl = (a: { url: string }, b: { url: string }) => a.url.localeCompare(b.url)

async function expectShown(shown: readonly Shown[], file: string, reader: Reader): Promise<void> {
  const items = (await published()).toSorted(byUrl)
  expect(shown.map(({ url }) => url).toSorted()).toEqual(items.map(({ url }) => url))
  for (const [index, item] of items.entries()) {
    const { title, published: date, author } = shown.toSorted(byUrl)[index]!
    const known = reader.prefersUpdated && file === 'atom.xml' ? item.date_modified : item.date_published
    expect(title).toBe(item.title)
    if (known) expect(date).toBe(Math.floor(Date.parse(known) / 1000))
    for (const name of authorOf(item, file)) expect(author).toContain(name)
  }
}

/** In the second of a change a feed has no Last-Modified yet, and readers begin to remember one answer later. */
async function dated(file: string): Promise<void> {
  const asked = await fetch(`${instance.origin}/${file}`, { method: 'HEAD' })
  if (!asked.headers.has('Last-Modified')) await dated(file)
}

/** How the instance answered for a path so far. */
const answers = (path: string): string[] =>
  [...instance.log().matchAll(/GET (\S+) (\d{3})/g)]
    .filter(([, asked]) => asked === path)
    .map(([, , status = '']) => status)

/** The instance's log comes a moment after its answers. */
const LOG_WITHIN = { timeout: 20_000 }
const expectAnswer = (file: string, status: string): Promise<void> =>
  expect.poll(() => answers(`/${file}`).at(-1), LOG_WITHIN).toBe(status)

async function fetchTimes(subscription: Subscription, times: number): Promise<void> {
  for (let n = 0; n < times; n++) await subscription.fetch()
}

for (const reader of [newsboat, rss2email, feedparser]) {
  describe.skipIf(!isInstalled(reader))(reader.name, () => {
    test.each(reader.files)('reads %s', { timeout: 240_000 }, async file => {
      await dated(file)
      const subscription = await reader.subscribe(`${instance.origin}/${file}`)
      const first = await subscription.fetch()
      await expectShown(first, file, reader)

      await fetchTimes(subscription, reader.fetchesBefore304 - 1)
      expect(await subscription.fetch()).toHaveLength(first.length)
      await expectAnswer(file, '304')

      const key = `new-for-${reader.name}-${file}`
      await instance.put(key, `A bridge is opened in the north for ${key}\n\nIt is the first one.\n`)
      const second = await subscription.fetch()
      expect(second).toHaveLength(first.length + 1)

      await instance.put(key, `A bridge is opened in the north for ${key}\n\nIt is the second one.\n`)
      expect(await subscription.fetch()).toHaveLength(second.length)
      await expectAnswer(file, '200')
    })
  })
}

describe.skipIf(!isInstalled(newsboat))('the list of feeds', () => {
  test('is imported by newsboat, which subscribes to every feed and reads it', {
    timeout: 60_000,
  }, async () => {
    const list = await (await fetch(`${instance.origin}/opml.xml`)).text()
    const listed = [...list.matchAll(/xmlUrl="([^"]+)"/g)].map(([, url]) => url)
    const { subscribed, read } = await importIntoNewsboat(list)
    expect(subscribed.toSorted()).toEqual(listed.toSorted())
    expect(read.toSorted()).toEqual(listed.toSorted())
  })
})
