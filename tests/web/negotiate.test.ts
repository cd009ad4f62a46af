// Accept and Accept-Encoding as browsers, readers and tools send them.
import { expect, test } from 'vitest'
import { acceptsGzip, negotiate, type Offer } from '../../src/web/negotiate.ts'

type Name = 'atom' | 'rss' | 'json' | 'page'
const OFFERS: readonly Offer<Name>[] = [
  { name: 'atom', types: ['application/atom+xml'] },
  { name: 'rss', types: ['application/rss+xml', 'application/xml', 'text/xml'] },
  { name: 'json', types: ['application/feed+json', 'application/json'] },
  { name: 'page', types: ['text/html', 'application/xhtml+xml'] },
]

const accepts: readonly [accept: string | null, Name | null][] = [
  [null, 'page'],
  ['', 'page'],
  ['*/*', 'page'],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8', 'page'],
  ['text/html, */*', 'page'],
  ['text/*', 'page'],
  ['application/atom+xml', 'atom'],
  ['application/atom+xml; type=feed', 'atom'],
  ['APPLICATION/RSS+XML', 'rss'],
  ['text/xml', 'rss'],
  ['application/json', 'json'],
  ['application/feed+json, application/json;q=0.9, */*;q=0.1', 'json'],
  ['application/rss+xml;q=0.5, application/feed+json;q=0.8', 'json'],
  ['application/rss+xml, application/rdf+xml;q=0.8, application/atom+xml;q=0.6, */*;q=0.1', 'rss'],
  [
    'application/xml,application/atom+xml,application/rss+xml,application/feed+json,text/html,*/*;q=0.9',
    'atom',
  ],
  ['application/*', 'atom'],
  ['text/html;q=0, */*', 'atom'],
  ['application/atom+xml;q=0, application/*', 'rss'],
  ['*/*;q=0.5, application/rss+xml;q=0.4', 'page'],
  ['application/rss+xml;q=words', 'rss'],
  ['application/rss+xml;q=7, application/atom+xml', 'atom'],
  ['image/png', null],
  ['*/*;q=0', null],
]

test.each(accepts)('Accept: %s gives %s', (accept, name) => {
  expect(negotiate(accept, OFFERS, 'page')).toBe(name)
})

const encodings: readonly [header: string | null, boolean][] = [
  [null, false],
  ['', false],
  ['gzip', true],
  ['gzip, deflate, br', true],
  ['x-gzip', true],
  ['GZIP;q=0.1', true],
  ['br, gzip;q=0', false],
  ['gzip;q=0.000, *', false],
  ['*', true],
  ['*;q=0', false],
  ['identity', false],
  ['br, zstd', false],
]

test.each(encodings)('Accept-Encoding: %s, gzip %s', (header, expected) => {
  expect(acceptsGzip(header)).toBe(expected)
})
