// Documents made to take for ever, or to fill the memory: an answer comes all the same.
import { expect, test, vi } from 'vitest'
import { LIMIT_BYTES, parseUpstream } from '../../src/upstream/parse.ts'

/** A busy machine is no fault of the reader's. */
vi.setConfig({ testTimeout: 60_000 })

const LENGTH = 100_000
const encoder = new TextEncoder()
const read = (text: string) =>
  parseUpstream({ bytes: encoder.encode(text), mediaType: null, url: 'https://harbour.example/' })
const repeated = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length))

test('a body over the limit is refused before it is looked at', () => {
  const bytes = new Uint8Array(LIMIT_BYTES + 1)
  expect(parseUpstream({ bytes, mediaType: null, url: null })).toEqual({
    ok: false,
    reason: { kind: 'too-large', limitBytes: LIMIT_BYTES },
  })
})

test.each([
  [
    'more entries than a feed has',
    `<rss><channel>${'<item><title>x</title></item>'.repeat(20_002)}`,
    'entries',
  ],
  ['text that is nothing but brackets', `<rss><channel><x>${'<'.repeat(20_002)}</x>`, 'angle brackets'],
  ['elements in elements', `<rss>${'<a>'.repeat(65)}`, 'levels deep'],
  ['lists in lists', `{"items":${'['.repeat(65)}`, 'levels deep'],
  [
    'entities in thousands',
    `<!DOCTYPE rss [${'<!ENTITY a "b">'.repeat(1)}${Array.from({ length: 201 }, (_, n) => `<!ENTITY e${n} "x">`).join('')}]><rss/>`,
    'entities',
  ],
])('%s: refused, with the reason', (_, text, reason) => {
  const result = read(text)
  expect(result.ok ? result.value : result.reason).toMatchObject({
    kind: 'refused',
    detail: expect.stringContaining(reason),
  })
})

/** Each of these once took time in proportion to the square of its length, here or in a library. */
const PIECES = [
  '<',
  '<a ',
  '<a "',
  '<!--',
  '<?',
  '<!DOCTYPE ',
  '<![CDATA[',
  '<b>',
  '<div>',
  '<description>',
  '<title>',
  '<item>',
  '"\\',
  'on',
  '<a onon',
  '<img width=1>',
  '<item><x>',
  '<title><![CDATA[x</title>',
  '<link><![CDATA[x</link>',
]

test.each(PIECES)('%j again and again is answered, wherever it stands', piece => {
  const text = repeated(piece)
  const documents = [
    text,
    `<rss><channel><item><title>${text}`,
    `<rss><channel>${text}]]></channel></rss>`,
    `<rss><channel><item><author>${text}</author></item></channel></rss>`,
    `<rss><channel><item><description><![CDATA[${text}]]></description></item></channel></rss>`,
    `{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","title":${text}`,
  ]
  for (const document of documents) expect(read(document)).toHaveProperty('ok')
})

test('HTML nested too deep keeps its text', () => {
  const result = read(
    `<rss><item><description><![CDATA[${'<b>'.repeat(5000)}deep down]]></description></item></rss>`,
  )
  expect(result.ok && result.value.drafts[0]?.draft).toMatchObject({
    html: 'deep down',
    summary: 'deep down',
  })
})

test('a feed cut off anywhere gives the items before the cut', () => {
  const items = Array.from(
    { length: 50 },
    (_, n) =>
      `<item><title>Item ${n}</title><description><![CDATA[<p>Text of ${n}</p>]]></description></item>`,
  )
  const feed = `<rss><channel><title>Harbour Herald</title>${items.join('')}</channel></rss>`
  for (let end = feed.indexOf('</item>') + 7; end < feed.length; end += 97) {
    const whole = feed.slice(0, end).split('</item>').length - 1
    const result = read(feed.slice(0, end))
    expect(result.ok && result.value.drafts.length).toBe(whole)
  }
})
