// Every feed against its grammar: Atom's RELAX NG, JSON Feed's schema, XML read strictly.
import { readFileSync } from 'node:fs'
import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { render } from '../../src/feed/render.ts'
import { CASES } from './cases.ts'
import { aFeed } from './sample.ts'

const schema = (name: string) => readFileSync(new URL(`../schemas/${name}`, import.meta.url).pathname, 'utf8')
const atomGrammar = RelaxNGValidator.fromDoc(XmlDocument.fromString(schema('atom.rng')))
const isJsonFeed = addFormats(new Ajv({ strict: false })).compile(JSON.parse(schema('json-feed.schema.json')))

/** The first thing that an XML parser that forgives nothing has to say. */
function xmlFault(xml: string): string | null {
  let fault: string | null = null
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', error => {
    fault ??= error.message
  })
  parser.write(xml).close()
  return fault
}

const huge = 'A very long title & <more>. '.repeat(100_000 / 28)
const cases = [...CASES, ['a title of 100 kB', { entries: [{ item: { title: found(huge) } }] }] as const]

function found(value: string) {
  return { value, basis: 'stated', passage: null, rule: 'test/rule' } as const
}

describe.each(cases)('%s', (_, feed) => {
  test('RSS is XML', () => {
    expect(xmlFault(render(aFeed(feed, 'rss'), 'rss'))).toBeNull()
  })

  test('Atom is XML, and Atom', () => {
    const xml = render(aFeed(feed, 'atom'), 'atom')
    expect(xmlFault(xml)).toBeNull()
    using document = XmlDocument.fromString(xml)
    expect(() => atomGrammar.validate(document)).not.toThrow()
  })

  test('JSON Feed is JSON Feed', () => {
    const valid = isJsonFeed(JSON.parse(render(aFeed(feed, 'json'), 'json')))
    expect(isJsonFeed.errors).toBeNull()
    expect(valid).toBe(true)
  })
})

const ATOM = 'xmlns="http://www.w3.org/2005/Atom"'
const META = '<id>urn:x:y</id><title>t</title><updated>2020-01-01T00:00:00Z</updated>'
const spoilt: readonly [what: string, xml: string][] = [
  ['no id', `<feed ${ATOM}><title>t</title><updated>2020-01-01T00:00:00Z</updated></feed>`],
  ['a date without a time', `<feed ${ATOM}>${META.replace('T00:00:00Z', '')}</feed>`],
  ['two titles', `<feed ${ATOM}>${META}<title>t</title></feed>`],
  ['an unknown element', `<feed ${ATOM}>${META}<pubDate/></feed>`],
  ['a relative address', `<feed ${ATOM}>${META}<link href="/here"/></feed>`],
]
test.each(spoilt)('the grammar refuses Atom with %s', (_, xml) => {
  using document = XmlDocument.fromString(xml)
  expect(() => atomGrammar.validate(document)).toThrow()
})

const VERSION = 'https://jsonfeed.org/version/1.1'
test.each([
  ['no items', { version: VERSION, title: '' }],
  ['a key of its own without underscore', { version: VERSION, title: '', items: [], dateline: {} }],
  ['a relative address', { version: VERSION, title: '', items: [], home_page_url: '/' }],
  ['an item without content', { version: VERSION, title: '', items: [{ id: '1' }] }],
  [
    'a day for a date',
    { version: VERSION, title: '', items: [{ id: '1', content_text: '', date_published: '2020-01-01' }] },
  ],
])('the schema refuses JSON Feed with %s', (_, document) => {
  expect(isJsonFeed(document)).toBe(false)
})
