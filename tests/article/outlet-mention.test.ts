import { describe, expect, test } from 'vitest'
import { inAnyCase, outletsIn, withCapitals } from '../../src/article/outlet-mention.ts'

const found = (text: string) => outletsIn(withCapitals(text)).map(({ start, end }) => text.slice(start, end))

describe('outlets in running text', () => {
  test.each([
    ['said Reuters, and Interfax later', ['Reuters', 'Interfax']],
    ['the Associated Press of Pakistan wrote', ['Associated Press of Pakistan']],
    ['как сообщает ТАСС.', ['ТАСС']],
  ])('%s', (text, names) => expect(found(text)).toEqual(names))

  test.each([
    ['a name that goes on', 'Reutersville'],
    ['a name inside a word', 'xReuters'],
    ['another case', 'REUTERS'],
    ['a word that is also a paper', 'Time will tell, an Express train, the Dawn of'],
  ])('not %s', (_, text) => expect(found(text)).toEqual([]))

  test('in any case, and glued to the word before where that is asked for', () => {
    expect(outletsIn(inAnyCase('by REUTERS'))).toEqual([{ start: 3, end: 10 }])
    expect(outletsIn(withCapitals('Ana RuizReuters'), { glued: true })).toEqual([{ start: 8, end: 15 }])
  })
})
