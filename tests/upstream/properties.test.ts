// Whatever the bytes: no throw, and every item that comes out is whole, well-formed and safe.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { expect, test, vi } from 'vitest'
import type { Draft } from '../../src/model/item.ts'
import type { KeyedDraft } from '../../src/model/upstream.ts'
import { parseUpstream, skimUpstream } from '../../src/upstream/parse.ts'

/** A busy machine is no fault of the reader's. */
vi.setConfig({ testTimeout: 60_000 })

const encoder = new TextEncoder()
const URL_OF_FEED = 'https://harbour.example/feeds/news'

const draftsOf = (text: string): readonly KeyedDraft[] => {
  const result = parseUpstream({ bytes: encoder.encode(text), mediaType: null, url: URL_OF_FEED })
  return result.ok ? result.value.drafts : []
}

const keysToStore = (text: string): readonly string[] => {
  const result = skimUpstream({ bytes: encoder.encode(text), mediaType: null, url: URL_OF_FEED })
  return result.ok ? result.value.entries.map(({ key }) => key) : []
}

const fixtures = Object.keys(import.meta.glob('../../fixtures/upstream/*/*.{xml,json}', { query: '?url' }))
  .filter(path => !path.includes('.golden.') && !path.includes('/encoding/'))
  .map(path => readFileSync(path.replace('../../', ''), 'utf8'))

/** Pieces that feeds, and those who attack their readers, are made of. */
const piece = fc.oneof(
  fc.constantFrom(
    '<rss>',
    '<channel>',
    '<item>',
    '</item>',
    '<title>',
    '</title>',
    '<description>',
    '</description>',
  ),
  fc.constantFrom(
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    '<entry>',
    '</entry>',
    '<content type="html">',
    '</content>',
  ),
  fc.constantFrom(
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '<!DOCTYPE rss [',
    ']>',
    '<?xml version="1.0"?>',
    '<',
    '>',
    '&',
    '"',
    "'",
  ),
  fc.constantFrom(
    '<link>',
    '</link>',
    '<link href="',
    'javascript:alert(1)',
    '<guid>',
    '</guid>',
    '&amp;lt;script&amp;gt;',
    '&#0;',
    '&#xD800;',
  ),
  fc.constantFrom(
    '&lt;img src=x onerror=alert(1)&gt;',
    '<script>',
    '</script>',
    '<svg onload=alert(1)>',
    '&lt;iframe src="//x.example"&gt;',
    '\u0000',
  ),
  fc.constantFrom(
    '{"version":"https://jsonfeed.org/version/1.1","items":[',
    '{"id":"',
    '"}',
    ']}',
    '"title":',
    '"\\ud800"',
    ',',
  ),
  fc.string({ maxLength: 12 }),
)

/** A fixture with a stretch of it taken out, doubled or replaced. */
const mutated = fc
  .tuple(fc.constantFrom(...fixtures), fc.nat(), fc.nat(), piece, fc.boolean())
  .map(([text, from, length, put, twice]) => {
    const start = from % (text.length + 1)
    const end = Math.min(text.length, start + (length % 40))
    return text.slice(0, start) + put + (twice ? text.slice(start, end) : '') + text.slice(end)
  })

const document = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map(pieces => pieces.join('')),
  mutated,
)

const isWebUrl = (url: string) => /^https?:\/\//.test(url) && URL.canParse(url)

const urlsOf = (draft: Draft): readonly string[] =>
  [draft.url, draft.image?.url, ...draft.attachments.map(media => media.url)].filter(
    url => typeof url === 'string',
  )

const ACTIVE = new Set([
  'script',
  'iframe',
  'object',
  'embed',
  'form',
  'input',
  'style',
  'link',
  'meta',
  'base',
  'svg',
  'math',
])

const ADDRESS = /^(?:href|src|poster|cite|action|data)$/
const RUNS = /^\s*(?:javascript|vbscript|data):/i

/** What could do something in this HTML, or in this text if somebody took it for HTML. */
function activeIn(html: string, isBad = (address: string) => RUNS.test(address)): string[] {
  const found: string[] = []
  const parser = new Parser({
    onopentag(name, attributes) {
      if (ACTIVE.has(name)) found.push(name)
      for (const [attribute, value] of Object.entries(attributes)) {
        if (/^on|^style$|^srcdoc$/i.test(attribute)) found.push(attribute)
        if (ADDRESS.test(attribute) && isBad(value)) found.push(value)
      }
    },
  })
  parser.end(html)
  return found
}

const isNotOnTheWeb = (address: string) => !/^(?:https?|mailto|tel):/.test(address)

test('bytes of any kind never throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.option(fc.string()), (bytes, mediaType) => {
      expect(() => parseUpstream({ bytes, mediaType, url: null })).not.toThrow()
    }),
    { numRuns: 300 },
  )
})

test('documents of any shape never throw, and give valid items', () => {
  fc.assert(
    fc.property(document, text => {
      const drafts = draftsOf(text)
      const keys = keysToStore(text)
      expect(new Set(keys).size).toBe(keys.length)
      for (const key of keys) expect(drafts.some(draft => draft.key === key)).toBe(true)
      for (const { id, key, draft } of drafts) {
        expect(id && key && draft.title.value).toBeTruthy()
        for (const block of draft.body) expect(draft.text.slice(block.start, block.end)).toBe(block.text)
        const { passage, basis, value } = draft.title
        if (passage && basis === 'stated') expect(draft.text.slice(passage.start, passage.end)).toBe(value)
      }
    }),
    { numRuns: 800 },
  )
})

test('text is well-formed and without controls', () => {
  fc.assert(
    fc.property(document, text => {
      for (const { id, draft } of draftsOf(text)) {
        const all = [id, draft.title.value, draft.text, draft.summary, draft.html ?? '', ...draft.tags]
        for (const part of all) {
          expect(part.isWellFormed()).toBe(true)
          expect(part).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]/)
        }
      }
    }),
    { numRuns: 800 },
  )
})

test('nothing that could run comes through, in no field', () => {
  fc.assert(
    fc.property(document, text => {
      for (const { draft } of draftsOf(text)) {
        expect(urlsOf(draft).filter(url => !isWebUrl(url))).toEqual([])
        const lines = [
          draft.title.value,
          draft.summary,
          ...draft.tags,
          ...draft.authors.map(found => found.value),
        ]
        for (const line of lines) expect(activeIn(line)).toEqual([])
        expect(activeIn(draft.html ?? '', isNotOnTheWeb)).toEqual([])
      }
    }),
    { numRuns: 800 },
  )
})

test('what is safe stays as it is when it is made safe again', () => {
  const wrap = (html: string) =>
    `<rss><channel><item><description>${html.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</description></item></channel></rss>`
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
      const once = draftsOf(wrap(pieces.join('')))[0]?.draft.html ?? ''
      const twice = draftsOf(wrap(once))[0]?.draft.html ?? ''
      expect(activeIn(twice)).toEqual(activeIn(once))
      expect(twice.length).toBeLessThanOrEqual(once.length)
    }),
    { numRuns: 300 },
  )
})
