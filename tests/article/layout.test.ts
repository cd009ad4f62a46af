import { expect, test } from 'vitest'
import { layout } from '../../src/article/layout.ts'

/** Each line of the text as "kind: text", blank lines left out. */
const kinds = (body: string): string[] =>
  layout({ key: 'k', mediaType: 'text/plain', body, given: {} }).lines.map(
    ({ kind, furniture, text }) => `${furniture ?? kind}: ${text}`,
  )

const LEAD = 'The harbour of Varnhold was closed on Monday after a barge sank at its narrowest point.'
const MORE = 'Nobody was hurt, the port authority said, and a crane is on its way from the next town.'

test.each([
  [
    'a headline, then paragraphs',
    `Barge closes harbour\n\n${LEAD}\n\n${MORE}`,
    ['headline: Barge closes harbour'],
  ],
  ['no headline', `${LEAD}\n${MORE}`, []],
  [
    'a standfirst between headline and byline',
    `Barge closes harbour\n\nSalvage crews wait for a crane from the neighbouring town\n\nBy Ida Holm\n\n${LEAD}\n\n${MORE}`,
    [
      'headline: Barge closes harbour',
      'standfirst: Salvage crews wait for a crane from the neighbouring town',
      'byline: By Ida Holm',
    ],
  ],
  [
    'a menu above the headline',
    `Home\nNews\nSport\nWeather\nHarbour\nBarge closes harbour\n4 May 2019 10:15\n${LEAD}\n${MORE}`,
    [
      'menu: Home',
      'menu: News',
      'menu: Sport',
      'menu: Weather',
      'menu: Harbour',
      'headline: Barge closes harbour',
      'stamp: 4 May 2019 10:15',
    ],
  ],
])('%s', (_, body, above) => {
  expect(kinds(body)).toEqual([...above, `paragraph: ${LEAD}`, `paragraph: ${MORE}`])
})

test.each([
  ['advertisement', 'Advertisement'],
  ['share', '• share'],
  ['related', 'RE: Ferry runs aground in fog'],
  ['related', 'ALSO READ: Ferry runs aground in fog'],
  ['credit', '(Reporting by Ida Holm; Editing by Per Lund)'],
  ['shortcode', '[ad_1]'],
  ['comments', '187 comments'],
  ['copyright', '© 2019 Varnhold Courier. All rights reserved.'],
  ['notice', 'This website uses cookies. Read our policy to find out more.'],
  ['wire-header', 'ATTENTION - RECASTS, ADDS quotes'],
  ['subheading', 'NO CRANE BEFORE FRIDAY'],
  ['kicker', 'Home > News > Harbour'],
  ['advertisement', 'Story Continued Below'],
  ['credit', 'Getty Images'],
  ['credit', 'Image copyright Varnhold Picture Library'],
  ['credit', 'This version corrects the name of the barge.'],
  ['credit', 'An earlier version of this story misstated the name of the barge.'],
  ['caption', 'Image caption The crane is the tallest of the town'],
  ['caption', 'The crane at work on Tuesday (Jon Dahl/Courier)'],
  ['caption', 'The crane at work on Tuesday.Getty Images'],
  ['caption', 'FILE PHOTO: The harbour seen from the lighthouse. Courier/Jon Dahl'],
  ['caption', 'Divers (left) look on as the crane is made ready'],
])('%s inside a story: %s', (kind, line) => {
  expect(kinds(`${LEAD}\n\n${line}\n\n${MORE}`)).toEqual([
    `paragraph: ${LEAD}`,
    `${kind}: ${line}`,
    `paragraph: ${MORE}`,
  ])
})

test.each([
  'Advertisement was never a trade he wanted to learn, he said.',
  'Copy editors were the first to go.',
  'Related charges were dropped in March.',
  'By Friday nobody believed him.',
  'Reporting by satellite is dear, she said.',
  'Video of the sinking was seen by thousands.',
  '“Why not now?” he asked.',
  'Story continued: the barge sank again.',
  'Correction fluid was found on the list of the crew.',
  'Sources close to the owner of the barge said that nobody had asked them about the list of the crew.',
  'More ships are waiting outside.',
])('a sentence of the story that begins like furniture: %s', line => {
  expect(kinds(`${LEAD}\n\n${line}\n\n${MORE}`)[1]).toBe(`paragraph: ${line}`)
})
