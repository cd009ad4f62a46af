// More scripts: what servers say of a feed beside the feed, rightly, wrongly or oddly.
import { conditional, redirect, type Script, status, xml } from './answers.ts'
import { entry, feedOf, rss } from './feed.ts'

/** Validators that a client must not understand, only bring back. */
export const ODD_VALIDATORS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  lowerweak: { ETag: 'w/"a"' },
  spaced: { ETag: '"two  words, and\ta tab"' },
  quoted: { ETag: '"a \\"quoted\\" word"' },
  inside: { ETag: '"a"b"' },
  single: { ETag: "'a'" },
  bare: { ETag: 'a-b_c=' },
  nothing: { ETag: '""' },
  open: { ETag: 'W/"' },
  listed: { ETag: '"a", W/"b"' },
  starred: { ETag: '*' },
  percent: { ETag: '"%22%0D%0A&amp;<>"' },
  zipped: { ETag: '"a-gzip"' },
  long: { ETag: `"${'x'.repeat(4000)}"` },
  words: { 'Last-Modified': 'yesterday, about noon' },
  number: { 'Last-Modified': '0' },
  iso: { 'Last-Modified': '2026-03-01T08:00:00+01:00' },
  future: { 'Last-Modified': 'Fri, 01 Mar 2999 08:00:00 GMT' },
  zone: { ETag: 'W/"1"', 'Last-Modified': 'Sun, 1 Mar 2026 08:00:00 CET' },
}

const HAVEN = 'https://haven.feeds.example/feed'

export const MANNERS: Readonly<Record<string, Script>> = {
  ...Object.fromEntries(Object.entries(ODD_VALIDATORS).map(([name, odd]) => [name, conditional(odd)])),
  sweet: () => xml(feedOf(3), { 'Set-Cookie': 'reader=1; Path=/', ETag: '"sweet"' }),
  renewing: ({ headers, before }) =>
    headers.get('If-None-Match') === `"${before - 1}"`
      ? new Response(null, { status: 304, headers: { ETag: `"${before}"` } })
      : xml(feedOf(3), { ETag: `"${before}"` }),
  quiet: ({ before }) =>
    before ? new Response(null, { status: 304 }) : xml(feedOf(3), { ETag: '"a"', 'Last-Modified': 'b' }),
  rash: () => new Response(null, { status: 304, headers: { ETag: '"rash"' } }),
  partial: () =>
    new Response(feedOf(3).slice(0, 700), { status: 206, headers: { 'Content-Range': 'bytes 0-699/2000' } }),
  nocontent: () => new Response(null, { status: 204 }),
  choices: () => status(300),
  forbidden: ({ before }) =>
    before
      ? new Response('<!doctype html><h1>No robots</h1>', {
          status: 403,
          headers: { 'Content-Type': 'text/html' },
        })
      : xml(feedOf(2)),
  astext: () => xml(feedOf(3), { 'Content-Type': 'text/plain' }),
  ashtml: () => xml(feedOf(3), { 'Content-Type': 'text/html; charset=utf-8' }),
  asoctets: () => xml(feedOf(3), { 'Content-Type': 'application/octet-stream' }),
  asnonsense: () => xml(feedOf(3), { 'Content-Type': 'feed' }),
  steady: () => xml(feedOf(3)),
  stale: ({ before }) =>
    xml(feedOf(3 + before), { ETag: '"same"', 'Last-Modified': 'Sun, 01 Mar 2026 08:00:00 GMT' }),
  renamed: ({ before }) => xml(feedOf(3), { ETag: `"${before}"` }),
  flipping: ({ before }) => xml(feedOf(before % 2 ? 2 : 3), { ETag: `"${before % 2}"` }),
  restless: ({ before }) => xml(rss([before % 2 ? entry(1).replace('content', 'happy') : entry(1)])),
  zip: () => xml(feedOf(3), { 'Content-Encoding': 'gzip' }),
  brotli: () => xml(feedOf(3), { 'Content-Encoding': 'br' }),
  deflated: () => xml(feedOf(3), { 'Content-Encoding': 'deflate' }),
  haven: () => xml(feedOf(3)),
  roaming: () => redirect(302, HAVEN),
  elsewhere: () => redirect(302, HAVEN),
  capital: () => redirect(302, HAVEN.replace('https://haven', 'HTTPS://HAVEN')),
  plain: () => redirect(301, HAVEN.replace('https:', 'http:')),
  secretive: () => redirect(302, HAVEN.replace('//', '//me:secret@')),
  nohost: () => redirect(302, 'https://'),
  farther: () => redirect(302, 'ftp://haven.feeds.example/feed'),
  // Its clock is an hour slow: it means two hours.
  skewed: () =>
    status(503, { Date: 'Sun, 01 Mar 2026 11:00:30 GMT', 'Retry-After': 'Sun, 01 Mar 2026 13:00:30 GMT' }),
  expiring: () =>
    xml(feedOf(3), { Date: 'Sun, 01 Mar 2026 13:00:30 GMT', Expires: 'Sun, 01 Mar 2026 18:00:30 GMT' }),
  aged: () => xml(feedOf(3), { 'Cache-Control': 'max-age=21600', Age: '3600' }),
  stormy: ({ before }) =>
    before >= 1 && before <= 3 ? status([500, 502, 504][before - 1] ?? 500) : xml(feedOf(3)),
}
