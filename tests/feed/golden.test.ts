// The writers' bytes, kept as files; and their revision, which must grow when the bytes change.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { render, WRITERS_REVISION } from '../../src/feed/render.ts'
import type { Format } from '../../src/model/stream.ts'
import { CASES } from './cases.ts'
import { aFeed } from './sample.ts'

const GOLDEN: Readonly<Record<Format, string>> = {
  rss: 'rss.xml',
  atom: 'atom.xml',
  json: 'feed.golden.json',
}
const FORMATS = Object.keys(GOLDEN) as Format[]
const every = CASES.flatMap(([name, feed]) => FORMATS.map(format => ({ name, format, feed })))

test.each(every)('$name as $format', async ({ name, format, feed }) => {
  const golden = new URL(`../../fixtures/feeds/${name}/${GOLDEN[format]}`, import.meta.url)
  await expect(render(aFeed(feed, format), format)).toMatchFileSnapshot(golden.pathname)
})

test('the same feed gives the same bytes', () => {
  for (const { feed, format } of every) {
    const copy = structuredClone(feed)
    expect(render(aFeed(copy, format), format)).toBe(render(aFeed(feed, format), format))
  }
})

// Readers hold an ETag made of the stream's version and this revision: other bytes under the same tag would never reach them.
test('other bytes have another revision', async () => {
  const path = new URL('../../fixtures/feeds/revision.txt', import.meta.url).pathname
  const digest = createHash('sha256')
  for (const { feed, format } of every) digest.update(render(aFeed(feed, format), format))
  const record = `${WRITERS_REVISION} ${digest.digest('hex')}\n`
  const recorded = readFileSync(path, 'utf8')
  const [revision] = recorded.split(' ')
  if (record !== recorded) expect(WRITERS_REVISION, 'bump WRITERS_REVISION').toBeGreaterThan(Number(revision))
  await expect(record).toMatchFileSnapshot(path)
})
