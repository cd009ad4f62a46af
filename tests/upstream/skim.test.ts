// What is worth storing of a document, beside all that it holds.
import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseUpstream, skimUpstream } from '../../src/upstream/parse.ts'
import { draftOfRaw } from '../../src/upstream/raw.ts'

function titles(name: string) {
  const input = { bytes: readFileSync(`fixtures/upstream/${name}`), mediaType: null, url: null }
  const [parsed, skimmed] = [parseUpstream(input), skimUpstream(input)]
  if (!parsed.ok || !skimmed.ok) throw new Error(`${name} is not read`)
  return {
    parsed: parsed.value.drafts.map(({ draft }) => draft.title.value),
    skimmed: skimmed.value.entries.map(entry => draftOfRaw(entry.raw).title.value),
    keys: parsed.value.drafts.map(({ key }) => key),
  }
}

test('an entry printed twice is read twice under one key, and skimmed once', () => {
  const { parsed, skimmed, keys } = titles('rss/identity-same-item-twice.xml')
  expect(parsed).toEqual(['One', 'One'])
  expect(new Set(keys).size).toBe(1)
  expect(skimmed).toEqual(['One'])
})

test('an entry that says nothing is read, and not skimmed', () => {
  const { parsed, skimmed } = titles('rss/identity-empty-item.xml')
  expect(parsed).toEqual(['Untitled', 'One'])
  expect(skimmed).toEqual(['One'])
})

test.each(globSync('fixtures/upstream/*/*.{xml,json}', { exclude: path => path.endsWith('.golden.json') }))(
  '%s: what is stored of an entry is all that its draft is made of',
  path => {
    const input = { bytes: readFileSync(path), mediaType: null, url: 'https://harbour.example/feeds/news' }
    const [parsed, skimmed] = [parseUpstream(input), skimUpstream(input)]
    if (!parsed.ok || !skimmed.ok) return
    const drafts = new Map(parsed.value.drafts.map(({ key, draft }) => [key, draft]))
    for (const { key, raw } of skimmed.value.entries) expect(draftOfRaw(raw)).toEqual(drafts.get(key))
  },
)
