// The history behind the news, told apart from the news.
import { expect, test } from 'vitest'
import { background } from '../../src/topic/background/background.ts'
import { readingOf } from '../../src/topic/reading.ts'
import { draftOf } from './draft.ts'

const passagesOf = (text: string) =>
  background.classify(readingOf(draftOf(text)))?.passages.map(it => text.slice(it.start, it.end)) ?? []

const NEWS = [
  'Border troops of Norrland and Sarvia exchanged fire on Tuesday, wounding four soldiers, officials said.',
  '"We shall answer every shot," the Sarvian defence minister told reporters in the capital.',
  'A spokesman for the Norrland army said on Wednesday that two mortars had hit a customs post.',
  'The prime minister will meet foreign envoys today, his office said.',
]
const HISTORY = [
  'The two states have disputed the Tamel valley since 1921, when a colonial commission drew the border.',
  'A war over the region broke out in 1974 and killed some 9,000 people before it ended two years later.',
]

test('the paragraphs that tell history are the passages', () => {
  expect(passagesOf([...NEWS, ...HISTORY].join('\n\n')).sort()).toEqual([...HISTORY].sort())
})

test('a report without history has none', () => {
  expect(passagesOf(NEWS.join('\n\n'))).toEqual([])
})

test('Russian, with a declined month and a year', () => {
  const news = [
    'Министры иностранных дел двух стран провели во вторник переговоры, сообщила пресс-служба.',
    '«Мы готовы к диалогу», — заявил министр журналистам.',
    'По словам представителя армии, ночью обстрелу подвергся пограничный пост.',
    'Президент сегодня проведёт совещание, сообщили в его администрации.',
  ]
  const history =
    'Конфликт в Тамельской долине начался в 1974 году, после распада колониальной империи, и унёс жизни 9 тысяч человек.'
  expect(passagesOf([...news, history].join('\n\n'))).toEqual([history])
})

test('a caption says when a picture was taken, and tells no history', () => {
  const caption =
    'A picture taken on May 4, 2014, from the border shows smoke over the disputed Tamel enclave.'
  expect(passagesOf([...NEWS, ...HISTORY, caption].join('\n\n')).sort()).toEqual([...HISTORY].sort())
})

test('«Напомним» opens history, though it is a word of saying', () => {
  const news = [
    'Главы двух государств провели в четверг телефонный разговор, сообщила пресс-служба.',
    'Стороны обсудили торговлю и другие вопросы, сказал представитель правительства.',
  ]
  const history =
    'Напомним, 27 сентября армия Сарвии начала обстрел Тамельской долины и перешла в наступление.'
  expect(passagesOf([...news, history].join('\n\n'))).toEqual([history])
})

test('market reports compare years without telling history', () => {
  const text = [
    'Harrow Foods posted higher quarterly profit on Tuesday and lifted its outlook.',
    'Revenue rose 8 percent from a year earlier to $2.1 billion.',
    'Shares, which had fallen 12 percent since January, gained 4 percent.',
    'The company said it would open 30 stores next year.',
  ].join('\n\n')
  expect(passagesOf(text)).toEqual([])
})
