import { expect, test } from 'vitest'
import { decodedAgain } from '../../src/article/damage/mojibake.ts'
import { layout } from '../../src/article/layout.ts'

const damageOf = (body: string) => layout({ key: 'k', mediaType: 'text/plain', body, given: {} }).damage

const BODY = `The mayor of Snowadge told the council on Monday that the bridge over the harbour would be closed for another month. Nobody had expected the damage to be so heavy, he added, and the engineers had asked for more money.

They said that the village on the other side could be reached by ferry, though there was none at night. Their report had been read by the leaders of both parties, and none of them had made a case against it.

Another road, built an age ago, is not wide enough for lorries, the mayor noted. He had spoken to the owners of the land, who made it known that they would rather wait.`
const HEADLINE = 'Snowadge bridge stays closed for another month'
const deleted = (text: string) => text.replace(/the|no|ad|age/gi, '').replace(/ {2,}/g, ' ')

test('letters deleted throughout are reported, and a word is repaired only where the headline has it whole', () => {
  const body = `${HEADLINE}\n\n${deleted(BODY)}`
  const [first, ...repairs] = damageOf(body)
  expect(first).toMatchObject({ kind: 'deleted-text', passage: null })
  expect(first?.detail).toContain('“the”')
  expect(
    repairs.map(({ passage, repair }) => [body.slice(passage?.start, passage?.end), repair]),
  ).toContainEqual(['Swge', 'Snowadge'])
})

test('the stored text stays as it is', () => {
  const body = `${HEADLINE}\n\n${deleted(BODY)}`
  expect(layout({ key: 'k', mediaType: 'text/plain', body, given: {} }).text).toBe(body)
})

test.each([
  ['a whole text', `${HEADLINE}\n\n${BODY}`],
  [
    'a short one without articles',
    'Rates up\n\nShares rose on Monday, and oil fell for a third day in London.',
  ],
  [
    'Russian',
    'Мост закрыт\n\nМэр города сообщил в понедельник, что мост через гавань останется закрытым ещё на месяц.',
  ],
])('nothing is reported of %s', (_, body) => expect(damageOf(body)).toEqual([]))

test.each([
  ['The mayor said heâ€™d wait for the report of the engineers.', 'heâ€™d', 'he’d'],
  ['The cafÃ© by the harbour stays open, its owner said on Monday.', 'cafÃ©', 'café'],
  ['Ð\u009cÐ¾Ñ\u0081Ñ\u0082 закрыт, сообщил мэр города в понедельник.', 'Ð\u009cÐ¾Ñ\u0081Ñ\u0082', 'Мост'],
])('mojibake is reported with what the bytes prove: %s', (body, word, repair) => {
  const [damage] = damageOf(body)
  expect(damage).toMatchObject({ kind: 'mojibake', repair })
  expect(body.slice(damage?.passage?.start, damage?.passage?.end)).toBe(word)
})

test('a lost letter is reported and not guessed', () => {
  const [damage] = damageOf('The council?s report was read on Monday, and nobody asked for more.')
  expect(damage?.kind).toBe('mojibake')
  expect(damage?.repair).toBeUndefined()
})

test.each(['Ârgerlich', 'São Tomé', 'naïve', 'Ñandú', 'Was it the mayor?said nobody'])(
  'no mojibake: %s',
  word => expect(damageOf(`The council heard of ${word} on Monday, and nobody asked for more.`)).toEqual([]),
)

test.each([
  [
    'The council heard the report on Monday.\n\nIt will decide on Friday whether the bridge over the',
    'truncated',
  ],
  ['The council heard the report on Monday.\n\nIt will decide on Friday whether… [+1250 chars]', 'truncated'],
  ['The council heard\u0007 the report on Monday.', 'malformed'],
])('%j is reported', (body, kind) => expect(damageOf(body).map(damage => damage.kind)).toEqual([kind]))

test('text that was never UTF-8 is not decoded again', () => expect(decodedAgain('größer Ã')).toBeNull())
