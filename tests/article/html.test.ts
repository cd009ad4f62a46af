// Saved pages: what is read, what markup says of it, and which fields its head names.
import { expect, test } from 'vitest'
import { extract } from '../../src/article/html/extract.ts'
import { metaFields } from '../../src/article/html/meta.ts'
import { layout } from '../../src/article/layout.ts'

const read = (body: string) => layout({ key: 'k', mediaType: 'text/html', body, given: {} })
const fields = (html: string) =>
  metaFields(extract(html).facts).map(({ name, value, from }) => `${from} ${name}: ${value}`)

test('passages index the extracted text', () => {
  const { text, lines } = extract('<p>One &amp; two</p><div>three<br>four <b>five</b></div>')
  expect(text).toBe('One & two\nthree\nfour five')
  expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual(['One & two', 'three', 'four five'])
})

test.each([
  ['script', '<script>read()</script>'],
  ['style', '<style>p{}</style>'],
  ['noscript', '<noscript><p>Enable it</p></noscript>'],
  ['svg with a title', '<svg><title>icon share</title></svg>'],
  ['hidden', '<div style="display: none"><p>Nobody sees this</p></div>'],
  ['comment', '<!-- <p>old</p> -->'],
])('%s is not read', (_, html) => expect(extract(`${html}<p>Read.</p>`).text).toBe('Read.'))

test.each([
  ['<meta property="article:published_time" content="2018-03-12">', ['og published: 2018-03-12']],
  ['<meta name="author" content="Ida Holm">', ['meta author: Ida Holm']],
  [
    '<html lang="no"><link rel="canonical" href="https://a.example/1">',
    ['meta url: https://a.example/1', 'meta language: no'],
  ],
  ['<time datetime="2018-03-12T09:40Z">Monday</time>', ['time published: 2018-03-12T09:40Z']],
  ['<time class="updated" datetime="2018-03-12T09:40Z">Monday</time>', ['time modified: 2018-03-12T09:40Z']],
])('%s is named', (html, named) => expect(fields(html)).toEqual(named))

test.each([
  ['a time that belongs to another story', '<aside><time datetime="2018-03-12">Monday</time></aside>'],
  ['a time without a year', '<time datetime="09:40">Monday</time>'],
  ['JSON-LD that is broken', '<script type="application/ld+json">{"@type":"NewsArticle",</script>'],
  [
    'JSON-LD of something else',
    '<script type="application/ld+json">{"@type":"Organization","name":"Courier"}</script>',
  ],
  ['an empty value', '<meta name="author" content=" ">'],
])('%s names nothing', (_, html) => expect(fields(html)).toEqual([]))

test('JSON-LD is trusted before OpenGraph, and both before the title', () => {
  const html = `<head><title>C</title><meta property="og:title" content="B"><script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"headline":"A","author":[{"name":"Ida Holm"},"Per Lund"]}]}</script></head>`
  expect(fields(html)).toEqual([
    'json-ld title: A',
    'json-ld author: Ida Holm',
    'json-ld author: Per Lund',
    'og title: B',
    'title title: C',
  ])
})

const LEAD = 'The harbour of Varnhold was closed on Monday after a barge sank at its narrowest point.'

test.each([
  ['nav', `<nav><p>${LEAD}</p></nav>`],
  ['a doubtful class', `<div class="newsletter-signup"><p>${LEAD.replace('harbour', 'letter')}</p></div>`],
  ['a link alone', '<p><a href="/2">Another harbour was closed as well, its master said</a></p>'],
])('%s is set aside beside a story', (_, html) => {
  const { lines } = read(
    `<p>${LEAD}</p><p>Nobody was hurt, the port authority said in the evening.</p>${html}`,
  )
  expect(lines.filter(({ kind }) => kind === 'paragraph')).toHaveLength(2)
})

test('a list of links is not taken for hard-wrapped text', () => {
  const list = '<li><a href="/3">Council votes to rename the old market square</a></li>'.repeat(40)
  expect(
    read(`<p>${LEAD}</p><p>Nobody was hurt.</p><ul>${list}</ul>`).lines.filter(
      ({ kind }) => kind === 'paragraph',
    ),
  ).toHaveLength(2)
})

const STORY = `<p>${LEAD}</p><p>Nobody was hurt, the port authority said in the evening, but two ships had to wait.</p>`
const paragraphs = (html: string) => read(html).lines.filter(({ kind }) => kind === 'paragraph').length

test.each([
  [
    'a newsletter',
    '<div class="c-newsletterBox"><p>Get the news of the harbour every morning, before the gulls.</p></div>',
  ],
  [
    'what is hidden by a name',
    '<div class="offer hidden"><p>Read every story of the harbour for a crown a month.</p></div>',
  ],
  [
    'a label with a link behind it',
    '<p>See also: <a href="/2">What the last barge did to the bridge</a></p>',
  ],
  ['what is there twice', `<p>${LEAD}</p>`],
  ['a box that is there three times', '<p>No ads here please</p>'.repeat(3)],
])('%s is no paragraph', (_, html) =>
  expect(paragraphs(`${STORY}${html}${STORY.replaceAll('two', 'six')}`)).toBe(html.includes(LEAD) ? 3 : 3),
)

test.each([
  ['a story whose box is named as a sidebar', `<div class="sidebar">${STORY}</div>`],
  ['a story in a form', `<form>${STORY}</form>`],
  [
    'a sentence that ends in a link',
    `${STORY.split('</p>')[0]}</p><p>He wrote: <a href="/3">the harbour will be closed until the barge has been lifted.</a></p>`,
  ],
  ['a page laid out with a sidebar', `<div class="has-sidebar tag-promo">${STORY}</div>`],
  ['what is hidden on small screens only', `<div class="hidden md:block">${STORY}</div>`],
])('%s is read', (_, html) => expect(paragraphs(html)).toBe(2))

test('elements nested without end are read in bounded time', () => {
  expect(extract('<div class="ads"><p>Hi there.'.repeat(20_000)).lines).toHaveLength(20_000)
})

const ld = (json: string) => `<script type="application/ld+json">${json}</script>`

test.each([
  [
    'line breaks in strings',
    '{"@type":"NewsArticle","headline":"Ferry\n late"}',
    ['json-ld title: Ferry late'],
  ],
  [
    'a comma behind the last member',
    '{"@type":"NewsArticle","headline":"Ferry late",}',
    ['json-ld title: Ferry late'],
  ],
  [
    'a CDATA mark',
    '//<![CDATA[\n{"@type":"NewsArticle","headline":"Ferry late"}\n//]]>',
    ['json-ld title: Ferry late'],
  ],
  [
    'escaped quotes',
    '{"@type":"NewsArticle","headline":"&amp;quot;Late&amp;quot; ferry"}',
    ['json-ld title: "Late" ferry'],
  ],
  [
    'a list in a graph',
    '{"@graph":[[{"@type":"Report","headline":"Ferry late"}]]}',
    ['json-ld title: Ferry late'],
  ],
  [
    'a page about an article',
    '{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","headline":"Ferry late"}}',
    ['json-ld title: Ferry late'],
  ],
  [
    'a page alone',
    '{"@type":"WebPage","name":"Courier","datePublished":"2018-03-12"}',
    ['json-ld-page published: 2018-03-12'],
  ],
  [
    'an author that is a house',
    '{"@type":"NewsArticle","author":[{"@type":"Organization","name":"Two Rivers"},{"@type":"Person","name":"Ida Holm"}]}',
    ['json-ld author: Ida Holm'],
  ],
])('JSON-LD with %s is read', (_, json, named) => expect(fields(ld(json))).toEqual(named))

const titled = (title: string, body: string) =>
  read(`<head><meta property="og:title" content="${title}"></head>${body}${STORY}`).lines.find(
    ({ kind }) => kind === 'headline',
  )?.text

test.each([
  [
    'a label above it in the same heading',
    '<h1><span>Harbour</span> Barge sinks at the narrows</h1>',
    'Barge sinks at the narrows',
  ],
  [
    'a heading that says it in other words',
    '<h1>Sunken barge closes the narrows for ships</h1>',
    'Sunken barge closes the narrows for ships',
  ],
  [
    'the name of the site in a heading',
    '<h1>Courier</h1><h2>Barge sinks at the narrows</h2>',
    'Barge sinks at the narrows',
  ],
])('the headline is known beside %s', (_, body, headline) =>
  expect(titled('Barge sinks at the narrows', body)).toBe(headline),
)

test('no line is made a headline where the page has another title', () => {
  expect(
    titled('Barge sinks at the narrows', '<p>Switch the colours of this site</p>'.repeat(2)),
  ).toBeUndefined()
})

const dated = (head: string, body: string) =>
  fields(`<head>${head}</head>${body}`).filter(it => / (?:published|modified): /.test(it))
const HEADED = '<h1>Barge sinks at the narrows</h1>'
const OTHERS =
  '<ul><li><time datetime="2019-01-04">4 January</time></li><li><time datetime="2019-01-02">2 January</time></li></ul>'

test.each([
  [
    'the earlier of two by the headline',
    `${HEADED}<time datetime="2018-03-13">13 March</time><time datetime="2018-03-12">12 March</time>${STORY}${OTHERS}`,
    ['time published: 2018-03-12'],
  ],
  [
    'one that is marked, before one that is not',
    `${HEADED}<time datetime="2018-03-10">10 March</time><span itemprop="datePublished" content="2018-03-12">Monday</span>${STORY}`,
    ['time published: 2018-03-12'],
  ],
  [
    'the only day of a story without headline',
    `<article>${STORY}<time datetime="2018-03-12T08:00">8:00</time><time datetime="2018-03-12T09:00">9:00</time></article>`,
    ['time published: 2018-03-12T08:00'],
  ],
  [
    'one that themes call both',
    `${HEADED}<time class="published updated" datetime="2018-03-12">Monday</time>${STORY}`,
    ['time published: 2018-03-12'],
  ],
])('of the dates in elements counts %s', (_, body, named) => expect(dated('', body)).toEqual(named))

test.each([
  ['different days far from the headline', `<h1>Barge</h1>${STORY.repeat(3)}${OTHERS}`],
  ['days in a list of other stories', `${HEADED}${STORY}<div class="related">${OTHERS}</div>`],
])('of the dates in elements count no %s', (_, body) => expect(dated('', body)).toEqual([]))
