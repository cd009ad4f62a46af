// Names that every JavaScript object has ("constructor", "__proto__") are names like others wherever a feed may print one.
import { expect, test } from 'vitest'
import { parseDate } from '../../src/upstream/dates.ts'
import { parseUpstream } from '../../src/upstream/parse.ts'

const parse = (text: string) =>
  parseUpstream({
    bytes: new TextEncoder().encode(text),
    mediaType: null,
    url: 'https://harbour.example/feed',
  })

const item = (more: string) =>
  `<rss version="2.0"><channel><title>Harbour</title>${more}<item><title>Ferry late</title>${more}</item></channel></rss>`

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('%s', name => {
  const read = parse(item(`<${name}>x</${name}><a:${name}>y</a:${name}>`))
  expect(read.ok && read.value.drafts.map(({ draft }) => draft.title.value)).toEqual(['Ferry late'])
  expect(parse(`<${name}><item><title>x</title></item></${name}>`).ok).toBe(false)
  const json = `{"version":"https://jsonfeed.org/version/1.1","${name}":{},"items":[{"id":"1","title":"Ferry late","${name}":[]}]}`
  expect(parse(json).ok).toBe(true)
})

test('a zone or a period of such a name is unknown', () => {
  expect(parseDate('Tue, 20 Oct 2020 12:32:05 constructor')?.value ?? null).not.toContain('NaN')
  const read = parse(item('<sy:updatePeriod>constructor</sy:updatePeriod>'))
  expect(read.ok && read.value.refreshMinutes).toBeNull()
})
