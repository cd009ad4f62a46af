// How likely each paragraph tells the history behind the news: signals weighed, then smoothed over runs of paragraphs.
import type { Passage } from '../../model/fact.ts'
import type { Reading, Sentence } from '../reading.ts'
import { ENGLISH } from './english.ts'
import { setsOutToExplain } from './explainer.ts'
import { RUSSIAN } from './russian.ts'
import { PLACE_WEIGHTS, RUN_WEIGHTS, type Signal, WORD_WEIGHTS } from './weights.ts'

/** A paragraph or, where one paragraph is a whole article, one of its sentences; with the probability that it tells history. */
export interface Weighed extends Passage {
  readonly probability: number
  /** A sentence judged for itself. */
  readonly alone: boolean
  /** The signal that spoke loudest for history; `run` where only its neighbours do. */
  readonly signal: Signal | 'run'
}

type Share = Record<Sign, number>

interface Unit extends Passage {
  readonly sentences: readonly Sentence[]
  readonly alone: boolean
}

/** More sentences than this in one paragraph, and lost line breaks have run paragraphs together: each sentence is judged alone. */
const LONGEST_PARAGRAPH = 9
const SIGNALS = Object.keys(ENGLISH) as Signal[]
/** What dates or explains; a paragraph without any of them is bare. */
const OF_HISTORY = [
  'year',
  'month',
  'day',
  'since',
  'span',
  'toll',
  'origin',
  'era',
  'explains',
  'place',
  'ago',
  'perfect',
  'habit',
  'opensAgo',
] as const
/** "He said in 2002" is told of the past, not of today. */
const LONG_AGO: readonly Signal[] = ['year', 'month', 'day', 'opensAgo', 'ago']

export function weigh(reading: Reading): Weighed[] {
  const units = unitsOf(reading)
  const shares = units.map(unit => shareOf(unit.sentences))
  const setting = settingOf(shares, setsOutToExplain(reading))
  const odds = shares.map((share, index) => wordOdds(share) + placeOdds(placeOf(share, index, setting)))
  return units.map(({ start, end, alone }, index) => ({
    ...{ start, end, alone, probability: sigmoid(inRun(odds, index)) },
    signal: loudest(shares[index]),
  }))
}

/** A caption that the article could not tell from its paragraphs: it says when a picture was taken. */
const CAPTION =
  /\b(?:(?:picture|photo|photograph|image|file photo) (?:taken|shows|dated|released|from)|file photo|pose[sd]? (?:for|with)|(?:is|are) pictured|(?:is|are) seen (?:in|at|here|during|near)|\((?:L|R|C|left|right|centre|center)\))(?![a-z])/i

function unitsOf({ paragraphs }: Reading): Unit[] {
  return paragraphs
    .filter(it => it.kind === 'paragraph' && it.sentences.length > 0 && !CAPTION.test(it.text.slice(0, 400)))
    .flatMap((it): Unit[] =>
      it.sentences.length > LONGEST_PARAGRAPH
        ? it.sentences.map(sentence => ({
            start: sentence.start,
            end: sentence.end,
            sentences: [sentence],
            alone: true,
          }))
        : [{ ...it, alone: false }],
    )
}

/** No sentence of news is longer, in characters. */
const LONGEST_SENTENCE = 1000

/** The beginning of a sentence tells its script. */
const isRussian = (text: string) => /[а-я]{3}/i.test(text.slice(0, 80))

type Sign = keyof typeof WORD_WEIGHTS

function signsIn(sentence: Sentence): Sign[] {
  const text = sentence.text.slice(0, LONGEST_SENTENCE)
  const patterns = isRussian(text) ? RUSSIAN : ENGLISH
  const signs: Sign[] = SIGNALS.filter(signal => patterns[signal].test(text))
  const saysAgo = signs.includes('says') && LONG_AGO.some(signal => signs.includes(signal))
  return saysAgo ? [...signs, 'saysAgo'] : signs
}

const NO_SIGN = Object.fromEntries(Object.keys(WORD_WEIGHTS).map(name => [name, 0])) as Share

/** The share of the sentences that show each signal, 0 to 1. */
export function shareOf(sentences: readonly Sentence[]): Share {
  const share = { ...NO_SIGN }
  for (const sign of sentences.flatMap(signsIn)) share[sign] += 1 / sentences.length
  return share
}

const SIGNS = Object.keys(WORD_WEIGHTS) as Sign[]
const wordOdds = (share: Share) => SIGNS.reduce((sum, name) => sum + WORD_WEIGHTS[name] * share[name], 0)

/** What a paragraph stands in. */
interface Setting {
  readonly count: number
  readonly worldly: number
  readonly explainer: number
}

export const settingOf = (shares: readonly Share[], explainer: boolean): Setting => ({
  count: shares.length,
  worldly: Math.min(0.6, average(shares.map(share => share.world))),
  explainer: explainer ? 1 : 0,
})

type Place = Record<keyof typeof PLACE_WEIGHTS, number>

export function placeOf(share: Share, index: number, { count, worldly, explainer }: Setting): Place {
  return {
    bias: 1,
    first: index === 0 ? 1 : 0,
    second: index === 1 || index === 2 ? 1 : 0,
    position: count > 1 ? index / (count - 1) : 0,
    lastThree: count > 4 && index >= count - 3 ? 1 : 0,
    plain: 1 - Math.max(share.says - share.saysAgo, share.quotes, share.today, share.ahead),
    bare: 1 - Math.max(...OF_HISTORY.map(name => share[name])),
    worldly,
    explainer,
  }
}

const placeOdds = (place: Place) =>
  (Object.keys(PLACE_WEIGHTS) as (keyof Place)[]).reduce(
    (sum, name) => sum + PLACE_WEIGHTS[name] * place[name],
    0,
  )

function loudest(share: Share | undefined): Signal | 'run' {
  const loud = (name: Signal) => WORD_WEIGHTS[name] * (share?.[name] ?? 0)
  const best = OF_HISTORY.reduce((one, other) => (loud(other) > loud(one) ? other : one))
  return loud(best) > 0 ? best : 'run'
}

/** A neighbour pulls by how sure it is, from -1 to 1; before the first paragraph lies news. */
function inRun(odds: readonly number[], index: number): number {
  const pull = (at: number, none: number) => (odds[at] === undefined ? none : Math.tanh(odds[at] / 2))
  const { own, before, after, bias } = RUN_WEIGHTS
  return bias + own * (odds[index] ?? 0) + before * pull(index - 1, -1) + after * pull(index + 1, 0)
}

const average = (numbers: readonly number[]) =>
  numbers.length ? numbers.reduce((sum, it) => sum + it, 0) / numbers.length : 0

const sigmoid = (odds: number) => 1 / (1 + Math.exp(-odds))
