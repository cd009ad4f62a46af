// Pieces of text around the words that were searched for.
import { expect, test } from 'vitest'
import type { Item } from '../../src/model/item.ts'
import { snippetOf } from '../../src/web/pages/snippet.tsx'

const shown = (text: string, words: string[]): string =>
  snippetOf({ body: [], text } as unknown as Item, words)
    .parts.map(({ text, found }) => (found ? `[${text}]` : text))
    .join('')

test.each([
  ['a word in the middle', 'They agreed on a truce at noon.', ['truce'], 'They agreed on a [truce] at noon.'],
  ['whatever its case', 'A Truce, at last.', ['truce'], 'A [Truce], at last.'],
  [
    'every word, each time',
    'truce and truce and talks',
    ['talks', 'truce'],
    '[truce] and [truce] and [talks]',
  ],
  ['Cyrillic', 'Стороны объявили перемирие.', ['перемирие'], 'Стороны объявили [перемирие].'],
  ['not inside another word', 'the sprucetruce', ['truce'], 'the sprucetruce'],
  ['a word of signs', 'C++ (really)', ['c++'], '[C++] (really)'],
  ['line breaks folded', 'one\n  two', ['two'], 'one [two]'],
])('%s', (_, text, words, expected) => expect(shown(text, words)).toBe(expected))

test('of a long text only the neighbourhood, from the beginning of a word', () => {
  const text = `${'lorem ipsum '.repeat(50)}the truce held ${'dolor sit '.repeat(50)}`
  const piece = shown(text, ['truce'])
  expect(piece).toMatch(/^…(?:lorem|ipsum) .*the \[truce\] held .*…$/)
  expect(piece.length).toBeLessThan(320)
})
