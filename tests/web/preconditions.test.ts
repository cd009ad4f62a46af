// Conditional requests as RFC 9110 section 13 has them.
import { expect, test } from 'vitest'
import { evaluate, type Precondition } from '../../src/web/preconditions.ts'

const ETAG = 'W/"7.ab"'
const CHANGED = 'Tue, 20 Oct 2020 12:32:05 GMT'
const BEFORE = 'Tue, 20 Oct 2020 12:32:04 GMT'
const AFTER = 'Wed, 21 Oct 2020 00:00:00 GMT'
const now = { etag: ETAG, lastModified: Date.parse(CHANGED) / 1000 }

const cases: readonly [what: string, headers: Record<string, string>, Precondition][] = [
  ['no precondition', {}, 'respond'],
  ['the tag itself', { 'if-none-match': 'W/"7.ab"' }, 'not-modified'],
  ['the tag made strong by a proxy', { 'if-none-match': '"7.ab"' }, 'not-modified'],
  ['another version', { 'if-none-match': 'W/"6.ab"' }, 'respond'],
  ['a list that holds it', { 'if-none-match': '"x", W/"6.ab",W/"7.ab" , "y"' }, 'not-modified'],
  ['a list without it', { 'if-none-match': '"x", "y"' }, 'respond'],
  ['a comma inside a tag', { 'if-none-match': '"a,W/", W/"7.ab"' }, 'not-modified'],
  ['the tag as part of another', { 'if-none-match': 'W/"17.ab"' }, 'respond'],
  ['any tag', { 'if-none-match': '*' }, 'not-modified'],
  ['any tag, with spaces', { 'if-none-match': ' * ' }, 'not-modified'],
  ['a star inside a tag', { 'if-none-match': '"*"' }, 'respond'],
  ['an empty list', { 'if-none-match': '' }, 'respond'],
  ['a tag without its quotes', { 'if-none-match': '7.ab' }, 'respond'],
  ['the second of the change', { 'if-modified-since': CHANGED }, 'not-modified'],
  ['a second before the change', { 'if-modified-since': BEFORE }, 'respond'],
  ['a day after the change', { 'if-modified-since': AFTER }, 'not-modified'],
  [
    'a date in the form of RFC 850',
    { 'if-modified-since': 'Tuesday, 20-Oct-20 12:32:05 GMT' },
    'not-modified',
  ],
  ['a date in the form of asctime', { 'if-modified-since': 'Tue Oct 20 12:32:05 2020' }, 'not-modified'],
  ['an earlier date in the form of asctime', { 'if-modified-since': 'Tue Oct  6 12:32:05 2020' }, 'respond'],
  ['an ISO date, which is no HTTP date', { 'if-modified-since': '2020-10-21T00:00:00Z' }, 'respond'],
  ['a date that does not exist', { 'if-modified-since': 'Tue, 99 Oct 2020 12:32:05 GMT' }, 'respond'],
  ['words', { 'if-modified-since': 'yesterday' }, 'respond'],
  ['an old tag beside a new date', { 'if-none-match': 'W/"6.ab"', 'if-modified-since': AFTER }, 'respond'],
  ['the tag beside an old date', { 'if-none-match': ETAG, 'if-modified-since': BEFORE }, 'not-modified'],
  ['If-Match any', { 'if-match': '*' }, 'respond'],
  ['If-Match, which a weak tag never satisfies', { 'if-match': ETAG }, 'failed'],
  ['If-Match before If-None-Match', { 'if-match': '"x"', 'if-none-match': ETAG }, 'failed'],
  ['unmodified since the change', { 'if-unmodified-since': CHANGED }, 'respond'],
  ['modified since', { 'if-unmodified-since': BEFORE }, 'failed'],
  [
    'If-Match makes If-Unmodified-Since of no account',
    { 'if-match': '*', 'if-unmodified-since': BEFORE },
    'respond',
  ],
]

test.each(cases)('%s', (_, headers, expected) => {
  expect(evaluate(new Headers(headers), now)).toBe(expected)
})

test('a strong tag satisfies If-Match', () => {
  expect(evaluate(new Headers({ 'if-match': '"a", "b"' }), { ...now, etag: '"b"' })).toBe('respond')
})
