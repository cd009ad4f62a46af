// A line is taken for a flattened page only where menu, stamp and byline prove it.
import { describe, expect, it } from 'vitest'
import { withoutFlatFrame } from '../../src/article/flat.ts'
import { bareLines } from '../../src/article/lines.ts'

const parts = (text: string) => {
  const [line] = bareLines(text)
  return line ? withoutFlatFrame(text, line).map(({ text, hint }) => [hint?.kind ?? null, text]) : []
}

describe('a flattened page', () => {
  it('gives menu, headline, stamp, byline, story and buttons', () => {
    expect(
      parts(
        'Home News Sport Bakers hand back their prize 3 May 2014, 10:20 By Ana Ruiz Bakers gave a prize back. They had bought the loaf. Share Tweet Print',
      ),
    ).toEqual([
      ['furniture', 'Home News Sport'],
      ['headline', 'Bakers hand back their prize'],
      ['stamp', '3 May 2014, 10:20'],
      ['furniture', 'By Ana Ruiz'],
      [null, 'Bakers gave a prize back. They had bought the loaf.'],
      ['furniture', 'Share Tweet Print'],
    ])
  })

  it.each([
    [
      'a sentence that goes on with its date',
      'The two halves of the bridge met on 3 May 2014, 10:20 Engineers cheered.',
    ],
    [
      'a day without clock or label',
      'A decree that was signed in secret 3 May 2014 President Lind now denies.',
    ],
    [
      'a sentence above the date',
      'Nobody knows why. It was so already 3 May 2014, 10:20 By then people slept.',
    ],
    ['one word like a button at the end', 'They asked for a map and were told what it costs. Print'],
    ['a sentence about sharing', 'They have one spade between them. Share it, they were told.'],
  ])('is not %s', (_, text) => {
    expect(parts(text)).toEqual([[null, text]])
  })
})
