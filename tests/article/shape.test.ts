// Lines that are not what people wrote: wrapped, flattened, glued, too many.
import { expect, test } from 'vitest'
import { layout } from '../../src/article/layout.ts'
import { ANALYSED } from '../../src/article/limit.ts'

const read = (body: string, mediaType: 'text/plain' | 'text/html' = 'text/plain') =>
  layout({ key: 'k', mediaType, body, given: {} })
const texts = (body: string, kind = 'paragraph') =>
  read(body)
    .lines.filter(line => line.kind === kind)
    .map(line => line.text)

const WRAPPED = `The ferry between Varnhold and the islands will run every second day
until the end of the month, the harbour office said, because the
larger of its two ships needs a new propeller and the yard has none.

Passengers with a ticket for a cancelled crossing get their money back
or may travel a day later. Freight goes by the road bridge to the
north, which adds about three hours to the journey of each lorry that
would have crossed.`

test('hard-wrapped lines are joined, and passages still index the stored text', () => {
  const { lines, text } = read(WRAPPED)
  expect(lines).toHaveLength(2)
  expect(lines[0]?.text).toMatch(
    /^The ferry .* islands will run every second day until the end .* has none\.$/,
  )
  expect(text.slice(lines[1]?.start, lines[1]?.end)).toMatch(/^Passengers[\s\S]*crossed\.$/)
})

test('a first line that lost its agency and a line that ends with an article are joined as well', () => {
  const body = WRAPPED.replace(
    'The ferry between Varnhold',
    'OSLO, June 26 The head of\nferries between Varnhold',
  )
  expect(texts(body)).toHaveLength(2)
})

test('one sentence a line is not hard-wrapped', () => {
  const lines = [
    'The ferry is late.',
    'Nobody on the quay knows why it is so.',
    'The next one leaves at noon.',
    'It is full already, the office says today.',
    'Some will wait for the evening boat instead.',
    'Others drive.',
  ]
  expect(texts(lines.join('\n'))).toEqual(lines)
})

const SENTENCE = 'The council of Varnhold heard the report and asked for another one. '

test('a flattened text is split where sentences were glued together', () => {
  const paragraph = SENTENCE.repeat(8).trim()
  expect(texts([paragraph, paragraph, paragraph, paragraph].join(''))).toEqual([
    paragraph,
    paragraph,
    paragraph,
    paragraph,
  ])
})

test('a flattened text that proves no paragraphs stays in one piece', () => {
  expect(texts(SENTENCE.repeat(40).trim())).toHaveLength(1)
})

test('a headline glued to the sentence that says it again is found', () => {
  const body = `News Harbour council rejects plan for new ferry terminal The harbour council of Varnhold on Monday rejected the plan for a new ferry terminal. ${SENTENCE.repeat(8)}`
  expect(texts(body, 'headline')).toEqual(['Harbour council rejects plan for new ferry terminal'])
})

test('two names in one sentence are no headline', () => {
  const body = `Prime Minister Ida Holm met Foreign Minister Per Lund of Varnhold on Monday. ${SENTENCE.repeat(8)}`
  expect(texts(body, 'headline')).toEqual([])
})

test.each([
  ['Advertisement', 'advertisement'],
  ['Follow Varnhold Courier:', 'share'],
  ['Harbour master resigns after inquiry Read more', 'related'],
  ['Q&A Why is the ferry late? Show', 'related'],
  ['[ad_2]', 'shortcode'],
])('furniture between sentences is taken out of what people read: %s', (inner, kind) => {
  const { lines } = read(`${SENTENCE}${inner} ${SENTENCE}`.trim())
  expect(lines.map(line => line.furniture ?? line.kind)).toEqual(['paragraph', kind])
  expect(lines[0]?.text).toBe(`${SENTENCE}${SENTENCE}`.trim())
})

test('what lies beyond the limit is kept and not analysed', () => {
  const paragraph = SENTENCE.repeat(10).trim()
  const body = Array.from({ length: 100 }, () => paragraph).join('\n\n')
  const { lines, rest = [] } = read(body)
  expect(lines.at(-1)?.end).toBeLessThanOrEqual(ANALYSED)
  expect(lines.length + rest.length).toBe(100)
  expect(rest.every(line => line.rule === 'paragraph/not-analysed')).toBe(true)
})
