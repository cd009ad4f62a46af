// What is given beside a text, at its head or in its name wins; what the text says otherwise is kept on record.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { frontMatter } from '../../src/article/front-matter.ts'
import { parseArticle } from '../../src/article/parse.ts'
import type { Article } from '../../src/model/article.ts'

const NOW = '2026-11-01T00:00:00.000Z'
const STORY = [
  'Ministers meet in the capital',
  'By Ana Ruiz',
  '14 Jun, 2019 06:20',
  'TALLINN (UPI) -- Ministers of the two neighbours met in the capital to talk about the border, officials said.',
  'They agreed to meet again and to keep their soldiers away from the river, the officials added.',
].join('\n\n')
const draftOf = (article: Partial<Article>) =>
  parseArticle({ key: 'a', mediaType: 'text/plain', body: STORY, given: {}, ...article }, NOW)

test('given fields win, with the basis to say so', () => {
  const given = {
    url: 'https://news.example/1',
    title: 'Talks in Tallinn',
    published: '2019-06-14T07:00Z',
    publisher: 'Example News',
    authors: ['Bo Ek', 'Cleo Day'],
    language: 'en_GB',
  }
  const draft = draftOf({ given })
  expect(draft).toMatchObject({
    url: 'https://news.example/1',
    title: { value: 'Talks in Tallinn', basis: 'given', passage: null },
    published: { value: { value: '2019-06-14T07:00Z', precision: 'minute' }, basis: 'given' },
    publisher: { value: 'Example News', basis: 'given' },
    authors: [{ value: 'Bo Ek', basis: 'given' }, { value: 'Cleo Day' }],
    language: 'en-GB',
  })
  expect(draft.disagreements.map(({ field, found }) => [field, found])).toEqual([
    ['title', 'Ministers meet in the capital'],
    ['publisher', 'UPI'],
    ['authors', 'Ana Ruiz'],
  ])
})

test('what agrees is no disagreement', () => {
  const given = {
    title: '“Ministers meet in the capital”',
    published: '2019-06',
    publisher: 'United Press International',
    authors: ['ANA RUIZ'],
    language: 'EN',
  }
  expect(draftOf({ given }).disagreements).toEqual([])
})

test('a disagreement says where the text says otherwise', () => {
  const [first] = draftOf({ given: { published: '2019-06-20' } }).disagreements
  expect(first).toMatchObject({ field: 'published', given: '2019-06-20', found: '2019-06-14T06:20' })
  expect(STORY.slice(first!.passage!.start, first!.passage!.end)).toBe('14 Jun, 2019 06:20')
})

describe('dates given in any form', () => {
  test.each<[string, string | null]>([
    ['2019-06-20', '2019-06-20'],
    ['2016-04-02 18:19:05 +0000', '2016-04-02T18:19:05Z'],
    ['Wed, 21 Oct 2020 07:28:00 GMT', '2020-10-21T07:28:00Z'],
    ['20 октября 2020 г.', '2020-10-20'],
    ['2019', '2019'],
    ['03/04/2016', null],
    ['20 October', null],
    ['yesterday', null],
    ['', null],
  ])('%s', (published, value) => {
    const draft = draftOf({ body: 'A text that does not say when it was written.', given: { published } })
    expect(draft.published?.value.value ?? null).toBe(value)
  })
})

describe('a date in the name', () => {
  test.each<[string, string | null]>([
    ['2019-06-20-talks.txt', '2019-06-20'],
    ['wire/2019/talks_20190620.html', '2019-06-20'],
    ['talks.2019.06.20.txt', '2019-06-20'],
    ['2019/06/20.txt', null],
    ['20191332.txt', null],
    ['a20190620b.txt', null],
    ['1220190620.txt', null],
    ['2019-06.txt', null],
  ])('%s', (key, value) => {
    const draft = draftOf({ key, body: 'A text that does not say when it was written.' })
    expect(draft.published?.value.value ?? null).toBe(value)
    if (value) expect(draft.published).toMatchObject({ basis: 'given', rule: 'given/file-name' })
  })
})

const matter = (...lines: string[]) => ['---', ...lines, '---', '', STORY].join('\n')

describe('front matter', () => {
  test('counts as given, and is set aside', () => {
    const body = matter(
      'title: "Talks: day one"',
      'date: 2019-06-20 18:19:05 +0000',
      'author:',
      '  - name: Bo Ek',
      'tags: [a, b]',
      'source: https://news.example/1',
    )
    const draft = draftOf({ body })
    expect(draft).toMatchObject({
      title: { value: 'Talks: day one', basis: 'given', rule: 'given/front-matter' },
      published: { value: { value: '2019-06-20T18:19:05Z' }, basis: 'given' },
      authors: [{ value: 'Bo Ek' }],
      url: 'https://news.example/1',
    })
    expect(draft.text).toBe(body)
    expect(draft.furniture[0]).toMatchObject({ kind: 'front-matter', start: 0 })
    expect(draft.body[0]?.text).toMatch(/^TALLINN/)
  })

  test('what is given beside the text comes before it, and the name after it', () => {
    const body = matter('date: 2019-06-20', 'title: Talks')
    const draft = draftOf({ key: '2019-06-21.txt', body, given: { title: 'Talks in Tallinn' } })
    expect(draft).toMatchObject({
      title: { value: 'Talks in Tallinn' },
      published: { value: { value: '2019-06-20' } },
    })
  })

  test.each([
    ['no closing line', `---\ntitle: Talks\n\n${STORY}`],
    ['broken YAML', matter('title: "Talks', '  : [')],
    ['a list', matter('- one', '- two')],
    ['a rule in the text', `${STORY}\n---\ntitle: Talks\n---\n`],
    ['a rule above the text', `---\n\n${STORY}\n\n---\n`],
  ])('none: %s', (_, body) => {
    expect(frontMatter(body)).toBeNull()
    expect(draftOf({ body }).title.basis).not.toBe('given')
  })

  test('any head of a text: no throw, and the text goes on behind it', () => {
    const pieces = fc.constantFrom(
      '---',
      '\n',
      'title',
      ': ',
      '"',
      '- ',
      '[',
      '{',
      '&a',
      '*a',
      '!!js',
      '|',
      '\t',
      '...',
      'date: 2019-06-20',
    )
    fc.assert(
      fc.property(
        fc.array(pieces).map(it => `---\n${it.join('')}`),
        body => {
          expect(frontMatter(body)?.end ?? 0).toBeLessThanOrEqual(body.length)
        },
      ),
    )
  })
})

test('addresses that are none are not given', () => {
  expect(draftOf({ given: { url: 'javascript:alert(1)' } }).url).toBeNull()
  expect(draftOf({ given: { language: 'English (UK)' } }).language).toBe('en')
})
