// What holds for any text and for any mutation of a fixture: nothing is thrown, and every passage lies in the text.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseArticle } from '../../src/article/parse.ts'
import type { ArticleMediaType } from '../../src/model/article.ts'
import type { Passage } from '../../src/model/fact.ts'
import type { Draft } from '../../src/model/item.ts'

const NOW = '2026-11-01T00:00:00.000Z'
const fixtures = Object.entries(
  import.meta.glob<string>('../../fixtures/articles/*/article.*', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
).map(([path, body]) => ({
  body,
  mediaType: (path.endsWith('.html') ? 'text/html' : 'text/plain') as ArticleMediaType,
}))

const parse = (body: string, mediaType: ArticleMediaType): Draft =>
  parseArticle({ key: 'k', mediaType, body, given: {} }, NOW)

const passagesOf = (draft: Draft): readonly (Passage | null | undefined)[] => [
  ...[draft.title, draft.published, draft.modified, draft.place, draft.publisher].map(
    found => found?.passage,
  ),
  ...[...draft.authors, ...draft.disagreements, ...draft.damage].map(it => it.passage),
  ...[...draft.body, ...draft.furniture],
]

function expectPassagesInside(draft: Draft): void {
  for (const passage of passagesOf(draft)) {
    if (!passage) continue
    expect(passage.start).toBeGreaterThanOrEqual(0)
    expect(passage.end).toBeLessThanOrEqual(draft.text.length)
    expect(passage.start).toBeLessThan(passage.end)
  }
}

/** Whether the characters of `part` come in `whole` in that order: what people read was taken out of what is stored. */
function isTakenFrom(part: string, whole: string): boolean {
  let at = 0
  for (const char of part.replace(/\s+/g, '')) {
    at = whole.indexOf(char, at) + 1
    if (at === 0) return false
  }
  return true
}

function expectSound(draft: Draft): void {
  expectPassagesInside(draft)
  for (const { text, start, end } of draft.body)
    expect(isTakenFrom(text, draft.text.slice(start, end))).toBe(true)
  expect(draft.body.map(({ start }) => start)).toEqual(
    draft.body.map(({ start }) => start).sort((a, b) => a - b),
  )
  expect(draft.title.value.trim()).not.toBe('')
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(
      fc.oneof(
        fc.string({ maxLength: 60 }),
        fc.constantFrom('By Ida Holm', '4 May 2019', 'Advertisement', '', '12 comments', 'video', 'More on:'),
      ),
      { maxLength: 30 },
    )
    .map(lines => lines.join('\n')),
)
const anyPage = fc
  .array(
    fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom(
        '<p>',
        '</p>',
        '<h1>',
        '<div class="ad">',
        '</div>',
        '<a href=x>',
        '<time datetime="2019-05-04">',
        '<script type="application/ld+json">{"@type":"Article"}',
        '</script>',
        '<',
        '&amp',
        '<!--',
        '<title>',
      ),
    ),
    { maxLength: 40 },
  )
  .map(parts => parts.join(''))

test('any text is taken apart without a fault', () => {
  fc.assert(
    fc.property(anyText, body => expectSound(parse(body, 'text/plain'))),
    { numRuns: 300 },
  )
})

test('any page is taken apart without a fault', () => {
  fc.assert(
    fc.property(anyPage, body => expectSound(parse(body, 'text/html'))),
    { numRuns: 300 },
  )
})

type Mutation = (text: string) => string
const at = (text: string, share: number) => Math.floor(text.length * share)
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }).map(
    (share): Mutation =>
      text =>
        text.slice(0, at(text, share)),
  ),
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.string({ maxLength: 20 })).map(
    ([share, extra]): Mutation =>
      text =>
        text.slice(0, at(text, share)) + extra + text.slice(at(text, share)),
  ),
  fc.constantFrom(/\n+/g, /[.!?]/g, /\s/g, /the|no|ad/gi, /\d/g, /[“”"]/g, /<\/?p>/g).map(
    (pattern): Mutation =>
      text =>
        text.replace(pattern, ''),
  ),
  fc.constantFrom<Mutation>(
    text => text.replace(/\n+/g, ' '),
    text => text.split('\n').reverse().join('\n'),
    text => `${text}\n${text}`,
    text => text.toUpperCase(),
    text => text.replace(/\. /g, '.\n'),
  ),
)

test('any mutation of any fixture is taken apart without a fault', () => {
  const mutated = fc.tuple(fc.constantFrom(...fixtures), fc.array(mutation, { maxLength: 4 }))
  fc.assert(
    fc.property(mutated, ([{ body, mediaType }, mutations]) =>
      expectSound(
        parse(
          mutations.reduce((text, mutate) => mutate(text), body),
          mediaType,
        ),
      ),
    ),
    { numRuns: 300 },
  )
})

test('the same text gives the same draft', () => {
  for (const { body, mediaType } of fixtures) expect(parse(body, mediaType)).toEqual(parse(body, mediaType))
})
