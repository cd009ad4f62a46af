// Topics of whole texts: does each text belong where its label says, and do the passages touch the words that say so?

import { type Answer, ratesOf } from './bands.ts'
import type { Case } from './measure.ts'
import { labelled, type Measure, share } from './measure.ts'

/** Calls have a measure of their own, which counts their labelled sentences too. */
const TOPICS = ['ceasefires', 'background']

const answers = (cases: readonly Case[], topic: string): Answer[] =>
  labelled(cases, 'topics').map(({ it, wanted }) => ({
    text: it.name,
    wanted: wanted.includes(topic),
    got: it.derived.matches.some(match => match.topic === topic),
  }))

/** Of the labelled stretches of text, those that a passage of the topic touches. */
function evidence(cases: readonly Case[]) {
  const asked = labelled(cases, 'evidence').flatMap(({ it, wanted }) =>
    Object.entries(wanted).map(([topic, stretches]) => ({ it, topic, stretches })),
  )
  const missed = asked.filter(
    ({ it, topic, stretches }) => !stretches.some(words => touched(it, topic, words)),
  )
  const lines = missed.map(({ it, topic }) => `${it.name}: ${topic}`)
  return share('evidence touched', asked.length - missed.length, asked.length, lines)
}

function touched({ derived }: Case, topic: string, words: string): boolean {
  const start = derived.text.indexOf(words)
  const passages = derived.matches.find(match => match.topic === topic)?.passages ?? []
  return start >= 0 && passages.some(it => it.start < start + words.length && start < it.end)
}

export const topics: Measure = cases => [
  ...TOPICS.flatMap(topic => ratesOf(`${topic}, texts`, answers(cases, topic)).slice(2)),
  evidence(cases),
]
