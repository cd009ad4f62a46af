// Who keeps a truce and who brokered it: only those whom the sentence names as such, by their own names.
import { expect, test } from 'vitest'
import { ceasefireRecords } from '../../src/topic/ceasefires/records.ts'
import { readingOf } from '../../src/topic/reading.ts'
import { draftOf } from './draft.ts'

const recordsOf = (text: string) => ceasefireRecords(readingOf(draftOf(text)))

test.each<[string, string[], string[]]>([
  [
    'A truce between the Valley Front and the Sotian army took effect on May 2.',
    ['Valley Front', 'Sotian army'],
    [],
  ],
  ['Norway and Qatar brokered a ceasefire with the rebels last month.', [], ['Norway', 'Qatar']],
  ['The ceasefire brokered by the United Nations was violated by both armies.', [], ['United Nations']],
  ['An Egyptian-brokered truce between the armies began on May 2.', [], ['Egypt']],
  ['The truce, brokered and then announced by Qatar, halted the shelling of both armies.', [], ['Qatar']],
  ['Norway had succeeded in brokering a truce between the armies in 2012.', [], ['Norway']],
  ['The two armies are grateful to Norway for mediating a ceasefire agreement between them.', [], ['Norway']],
  ['Both armies spoke of the ceasefire and of the peace settlement brokered by Norway.', [], []],
  ['Qatar said it had mediated an immediate ceasefire between the two armies.', [], ['Qatar']],
  ['Norwegian mediators secured a truce between the two warring armies.', [], ['Norway']],
  ['The armies agreed to a truce after talks mediated by Norway, President Ann Lund said.', [], ['Norway']],
  ['Обе армии договорились о перемирии при посредничестве Египта и Катара.', [], ['Египет', 'Катар']],
  [
    'Перемирие двух армий заключено при посредничестве президента России Владимира Путина.',
    [],
    ['Владимир Путин'],
  ],
  ['Обе армии договорились о перемирии, сообщил посол Норвегии.', [], []],
  ['The ceasefire between the armies that was negotiated by Norway has collapsed.', [], ['Norway']],
  ["The rebels answered Lund's plan to extend the truce with the army.", [], []],
  ['Egypt, which brokered the truce with the rebels, sent observers to the front.', [], ['Egypt']],
  ['Qatar helped broker a ceasefire with the rebels in May.', [], ['Qatar']],
  [
    'The two armies agreed to a ceasefire in Geneva under the auspices of the African Union.',
    [],
    ['African Union'],
  ],
  ['Norway and Qatar welcomed the ceasefire that the rebels agreed to in May.', [], []],
  ['Both sides agreed to a ceasefire after a week of shelling.', [], []],
])('sides and brokers only where said: %s', (text, parties, brokers) => {
  expect(recordsOf(text)[0]).toMatchObject({ parties, brokers })
})
