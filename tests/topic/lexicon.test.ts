// The lexicon: phrases in both languages and any case, people in any spelling, offices by year, and tables that are whole.
import { describe, expect, test } from 'vitest'
import { AFRICA_AND_AMERICAS } from '../../src/topic/lexicon/countries-africa-americas.ts'
import { ASIA } from '../../src/topic/lexicon/countries-asia.ts'
import { EUROPE } from '../../src/topic/lexicon/countries-europe.ts'
import { meaningAt, placeOf } from '../../src/topic/lexicon/lexicon.ts'
import {
  allPeople,
  isTelling,
  officesIn,
  type Person,
  personNamed,
  type Tenure,
} from '../../src/topic/lexicon/people.ts'

const meaning = (phrase: string) => {
  const found = meaningAt(phrase.split(' '), 0)
  if (!found) return null
  const { meaning: it, length } = found
  const what =
    it.kind === 'place' ? `${it.form} ${it.place.name}` : it.kind === 'office' ? it.office.name : it.kind
  return `${what} (${length})`
}

test.each([
  ['South Korean', 'adjective South Korea (2)'],
  ['U.S.', 'noun United States (1)'],
  ['Yerevan', 'seat Armenia (1)'],
  ['Турецкой Республики', 'noun Turkey (2)'],
  ['французским', 'adjective France (1)'],
  ['Кремле', 'seat Russia (1)'],
  ['secretary of state', 'secretary of state (3)'],
  ['Foreign Minister', 'foreign minister (2)'],
  ['foreign ministers', 'foreign minister (2)'],
  ['главой МИД', 'foreign minister (2)'],
  ['министра иностранных дел', 'foreign minister (3)'],
  ['spokesman', 'no-office (1)'],
  ['press secretary', 'no-office (2)'],
  ['NATO', 'noun North Atlantic Treaty Organization (1)'],
])('%s means %s', (phrase, wanted) => {
  expect(meaning(phrase)).toBe(wanted)
})

test.each(['harbour', 'Kari', 'разговор', 'ministry'])('%s means nothing', word => {
  expect(meaning(word)).toBeNull()
})

describe('people', () => {
  test.each([
    ['Volodymyr Zelenskyy', 'Volodymyr Zelensky'],
    ['Владимиром Зеленским', 'Volodymyr Zelensky'],
    ['Gerhard Schröder', 'Gerhard Schroeder'],
    ['Сергея Лаврова', 'Sergei Lavrov'],
    ['Mohammed bin Salman', 'Mohammed bin Salman'],
    ['Си Цзиньпином', 'Xi Jinping'],
  ])('%s is %s', (printed, name) => {
    expect(personNamed(printed.split(' '))?.name).toBe(name)
  })

  test.each(['Brown', 'May', 'Kim', 'Khan', 'Lund'])('%s alone says nothing', family => {
    expect(isTelling(family)).toBe(false)
  })

  test.each([
    ['Vladimir Putin', 2010, ['prime minister']],
    ['Vladimir Putin', 2015, ['president']],
    ['Angela Merkel', 1995, []],
    ['Keir Starmer', 2030, ['prime minister']],
  ])('%s in %i', (name, year, offices) => {
    const held = officesIn(personNamed(name.split(' '))!, year).map(({ office }) => office)
    expect(held).toEqual(offices)
  })

  test('each has a place, a Russian name and years in order', () => {
    const inOrder = ({ from, until }: Tenure) => from > 1950 && (until ?? from) >= from
    const whole = ({ place, russian, tenures }: Person) =>
      placeOf(place) !== null &&
      russian.every(it => /^[А-ЯЁ]/.test(it)) &&
      tenures.length > 0 &&
      tenures.every(inOrder)
    expect(allPeople().length).toBeGreaterThan(700)
    expect(allPeople().filter(person => !whole(person))).toEqual([])
  })
})

test('every line of the countries has its seven cells, and no code twice', () => {
  const lines = (EUROPE + ASIA + AFRICA_AND_AMERICAS).trim().split(/\n+/)
  expect(lines.filter(line => line.split('|').length !== 7)).toEqual([])
  const codes = lines.map(line => line.split('|')[0])
  expect(new Set(codes).size).toBe(codes.length)
})
