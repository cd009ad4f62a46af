// How much running text stands where, and which signs can be believed: those that do not hold the story itself.
import { wordCount } from '../../text/words.ts'
import type { PlacedLine } from './hints.ts'
import type { Sign } from './signs.ts'

const SENTENCE_END = /[.!?…。！？｡؟۔।][\s"'”’»)\]」』）]*$/
const FEWEST = { ending: 6, open: 14 }
/** So many words of one line count; a page's terms may stand in one line. */
const MOST_COUNTED = 80

/** The words of running text in a line: none in links, labels and other short lines. */
export function proseIn({ text, linked, labelled, place }: PlacedLine): number {
  if (linked || labelled || text.length < 12) return 0
  const words = wordCount(text)
  const fewest = SENTENCE_END.test(text) ? FEWEST.ending : FEWEST.open
  const listed = place.block === 'li' ? 2 : 1
  return words >= fewest ? Math.min(words, MOST_COUNTED) / listed : 0
}

interface Sums {
  readonly all: number
  /** Words where there are no signs at all. */
  readonly plain: number
  readonly within: ReadonlyMap<string, number>
}

/** Adds up the prose, by the signs around it; what has none is plain. */
function sumsOf(signs: readonly (readonly Sign[])[], weights: readonly number[]): Sums {
  const within = new Map<string, number>()
  let [all, plain] = [0, 0]
  signs.forEach((own, index) => {
    const weight = weights[index]!
    all += weight
    if (!own.length) plain += weight
    else if (weight) for (const { key } of own) within.set(key, (within.get(key) ?? 0) + weight)
  })
  return { all, plain, within }
}

/** A strong sign is believed where so many words stand elsewhere, or half as many as in it have no sign. */
const LEAST_ELSEWHERE = 60
const SHARE_ELSEWHERE = 0.5
/** A weak one also where it holds less than this share of what no strong one holds. */
const SMALL_SHARE = 0.3

const isStrong = ({ all, plain, within }: Sums, { key, strong }: Sign): boolean => {
  const inside = within.get(key) ?? 0
  return strong && (all - inside >= LEAST_ELSEWHERE || plain >= inside * SHARE_ELSEWHERE)
}

const isWeak = ({ all, plain, within }: Sums, { key }: Sign): boolean => {
  const inside = within.get(key) ?? 0
  return plain >= inside * SHARE_ELSEWHERE || inside <= all * SMALL_SHARE
}

/** The answer of `decide` for each sign, asked once a key. */
function remembered(decide: (sign: Sign) => boolean): (sign: Sign) => boolean {
  const answers = new Map<string, boolean>()
  return sign => {
    const known = answers.get(sign.key) ?? decide(sign)
    answers.set(sign.key, known)
    return known
  }
}

/** Which signs of a page are believed: first the strong ones, then the weak ones by what is left. */
export function believedSigns(
  lines: readonly PlacedLine[],
  weights: readonly number[],
): (sign: Sign) => boolean {
  const signs = lines.map(({ place }) => place.signs.filter(({ says }) => says !== 'author'))
  const sums = sumsOf(signs, weights)
  const strong = remembered(sign => isStrong(sums, sign))
  const left = weights.map((weight, index) => (signs[index]!.some(strong) ? 0 : weight))
  const sumsLeft = sumsOf(signs, left)
  return remembered(sign => sign.says !== 'author' && (sign.strong ? strong(sign) : isWeak(sumsLeft, sign)))
}
