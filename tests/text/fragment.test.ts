// Links to words: short passages whole, long ones by their ends, syntax escaped.
import { expect, test } from 'vitest'
import { textFragment } from '../../src/text/fragment.ts'

test.each([
  ['The guns fell silent.', '#:~:text=The%20guns%20fell%20silent.'],
  ['cease-fire, at last', '#:~:text=cease%2Dfire%2C%20at%20last'],
  [
    'one two three four five six seven eight nine',
    '#:~:text=one%20two%20three%20four,six%20seven%20eight%20nine',
  ],
  ['  ', ''],
])('%s', (words, fragment) => expect(textFragment(words)).toBe(fragment))
