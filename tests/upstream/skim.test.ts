// What is worth storing of a document, beside all that it holds.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseUpstream, skimUpstream } from '../../src/upstream/parse.ts'

function titles(name: string) {
  const input = { bytes: readFileSync(`fixtures/upstream/${name}`), mediaType: null, url: null }
  const [parsed, skimmed] = [parseUpstream(input), skimUpstream(input)]
  if (!parsed.ok || !skimmed.ok) throw new Error(`${name} is not read`)
  return {
    parsed: parsed.value.drafts.map(({ draft }) => draft.title.value),
    skimmed: skimmed.value.entries.map(entry => entry.draft().title.value),
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
