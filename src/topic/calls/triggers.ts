// Where in a sentence words stand that speak of a telephone or video call.
import type { TaggedSentence } from '../parties/tokens.ts'
import type { Sentence } from '../reading.ts'
import { MAY_TELL, type Medium, type TriggerKind, WORDS, type Words } from './words.ts'

/** `start` and `end` count characters of the sentence. */
export interface Trigger {
  readonly kind: TriggerKind
  readonly medium: Medium
  readonly plural: boolean
  readonly start: number
  readonly end: number
}

/** A trigger among the tokens of its sentence. */
export interface PlacedTrigger extends Trigger {
  readonly from: number
  readonly to: number
}

const isPlural = (text: string) =>
  /(?:calls|conversations|talks|discussions|contacts|consultations|чат[ыов]|переговоры|переговоров|переговорах|переговорами|разговоры|разговоров|разговорах|разговорами|беседы|звонки|звонков)$/.test(
    text,
  )

type Searched = Pick<Sentence, 'text' | 'lower'>

function* placesOf(
  { pattern, cased }: Words,
  { text, lower }: Searched,
): Generator<Pick<Trigger, 'start' | 'end'>> {
  const searched = cased ? text : lower
  pattern.lastIndex = 0
  for (let match = pattern.exec(searched); match; match = pattern.exec(searched)) {
    yield { start: match.index, end: match.index + match[0].length }
  }
}

/** The triggers of a sentence in order, none inside another. */
export function triggersOf(sentence: Searched): Trigger[] {
  const { lower } = sentence
  if (!MAY_TELL.test(lower)) return []
  const found: Trigger[] = []
  for (const words of WORDS) {
    if (!words.needs.some(it => lower.includes(it))) continue
    for (const { start, end } of placesOf(words, sentence)) {
      if (found.some(other => start < other.end && other.start < end)) continue
      const { kind, medium } = words
      found.push({ kind, medium, plural: isPlural(lower.slice(start, end)), start, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

export function placed({ tokens }: TaggedSentence, trigger: Trigger): PlacedTrigger {
  const from = tokens.findIndex(token => token.end > trigger.start)
  const after = tokens.findIndex(token => token.start >= trigger.end)
  return { ...trigger, from, to: after < 0 ? tokens.length : after }
}
