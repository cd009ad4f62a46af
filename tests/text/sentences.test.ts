// Where sentences end, and where a full stop does not end one.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentencesOf } from '../../src/text/sentences.ts'

const split = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end))

test.each([
  ['two plain sentences', ['The envoy left.', 'Talks go on.']],
  ['question and exclamation', ['Who rang?', 'Nobody!', 'The desk knows.']],
  ['curly quotes', ['“We agree,” he said.', '“It is done.”', 'The hall rose.']],
  ['straight quotes', ['He said: "It is done."', 'The hall rose.']],
  ['guillemets', ['Он сказал: «Готово».', 'Зал встал.']],
  ['an agency dateline', ['OSLO, May 3. /TASS/.', 'The king spoke to the premier.']],
  ['a Russian dateline', ['ОСЛО, 3 мая. /ТАСС/.', 'Король переговорил с премьером.']],
  ['a bracketed sentence', ['He left early.', '(The car was late.)', 'She stayed.']],
  ['the country ends it', ['He flew home to the U.S.', 'The trip was short.']],
  ['a time ends it', ['They met at 6 p.m.', 'He spoke first.']],
  ['an initial ends it', ['They went for plan B.', 'It failed.']],
  ['a Russian year ends it', ['Это было в 2014 г.', 'Стороны молчали.']],
  ['ellipsis', ['They waited…', 'Nothing came.']],
  ['no is a word', ['She said no.', 'Nobody moved.']],
])('%s', (_, sentences) => {
  expect(split(sentences.join(' '))).toEqual(sentences)
})

test.each([
  'Gen. Ana Ruiz met Lt. Col. Ole Berg of the U.S. Army.',
  'Mr. J. K. Brun and Dr. A.B. Holm wrote to St. Petersburg.',
  'U.S. President Ann Lee spoke on Jan. 5 with U.N. Secretary-General Bo Aas.',
  'It grew by 3.5 per cent, or No. 5 on the list, e.g. Norway.',
  'The site news.example.com said so at 6 a.m. on Monday.',
  'Встреча прошла в г. Осло, т.е. дома, у С.В. Берга и А. Холма.',
  'Помощь составит 5 млн. Норвежских крон, по словам ген. Берга.',
  '“Why now?” he asked, and Yahoo! said nothing.',
  'MOSCOW (Example) - U.S. envoy John F. Holm landed.',
  '1. Norway rang first.',
])('one sentence: %s', text => {
  expect(split(text)).toEqual([text])
})

test.each([
  ['He rang Oslo.The king answered.', ['He rang Oslo.', 'The king answered.']],
  ['It fell by 5%.Then it rose.', ['It fell by 5%.', 'Then it rose.']],
  ['"It is done."The hall rose.', ['"It is done."', 'The hall rose.']],
  ['He waited."Not yet," she said.', ['He waited.', '"Not yet," she said.']],
  [
    'The truce must hold. prime minister ded that it will.',
    ['The truce must hold.', 'prime minister ded that it will.'],
  ],
  ['Talks in Oslo\n\nThe king spoke', ['Talks in Oslo', 'The king spoke']],
  ['The king\nspoke at\nlength. He left.', ['The king\nspoke at\nlength.', 'He left.']],
  ['Он позвонил.Король ответил.', ['Он позвонил.', 'Король ответил.']],
])('damaged or unbroken text: %j', (text, sentences) => {
  expect(split(text)).toEqual(sentences)
})

test('a part of a text keeps the offsets of the whole', () => {
  const text = 'Left out. He rang. She came. Left out.'
  expect(sentencesOf(text, 10, 28).map(({ start, end }) => text.slice(start, end))).toEqual([
    'He rang.',
    'She came.',
  ])
})

test('nothing but white space is lost, whatever the text', () => {
  const part = fc.constantFrom(
    'He ',
    'U.S. ',
    '"',
    '. ',
    '.',
    '\n',
    '\n\n',
    '»',
    'г. ',
    '… ',
    '\ud800',
    'x!',
    '5. ',
  )
  fc.assert(
    fc.property(fc.array(part), parts => {
      const text = parts.join('')
      const spans = sentencesOf(text)
      expect(
        spans
          .map(({ start, end }) => text.slice(start, end))
          .join('')
          .replace(/\s/g, ''),
      ).toBe(text.replace(/\s/g, ''))
      expect(spans.every(({ start }, i) => i === 0 || start >= (spans[i - 1]?.end ?? 0))).toBe(true)
    }),
  )
})
