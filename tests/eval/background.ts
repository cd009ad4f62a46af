// Background: labelled paragraphs beside a keyword rule, and precision by score.
import { readFileSync } from 'node:fs'
import { weigh } from '../../src/topic/background/weigh.ts'
import { readingOf } from '../../src/topic/reading.ts'
import { draftOf } from '../topic/draft.ts'
import { precisionByBand, ratesOf } from './bands.ts'
import type { Measure } from './measure.ts'

interface Labelled {
  readonly name: string
  readonly paragraphs: readonly { readonly text: string; readonly history: boolean }[]
}

const FILE = new URL('../../fixtures/topics/background.json', import.meta.url).pathname
/** What a reader would look for first: a year, or "since". */
const KEYWORDS = /\b(?:1\d\d\d|20\d\d)\b|\bsince\b|с тех пор/i

export const background: Measure = () => {
  const articles: readonly Labelled[] = JSON.parse(readFileSync(FILE, 'utf8'))
  const judged = articles.flatMap(({ paragraphs }) => {
    const weighed = weigh(readingOf(draftOf(paragraphs.map(it => it.text).join('\n\n'))))
    return paragraphs.map((it, index) => ({ ...it, score: weighed[index]?.probability ?? 0 }))
  })
  const answers = (got: (it: (typeof judged)[number]) => boolean) =>
    judged.map(it => ({ wanted: it.history, got: got(it), text: it.text }))
  return [
    ...ratesOf(
      'background, paragraphs',
      answers(it => it.score > 0.5),
    ),
    ...ratesOf(
      'background, paragraphs by keyword',
      answers(it => KEYWORDS.test(it.text)),
    ).slice(2),
    ...precisionByBand(
      'background, paragraphs',
      judged.map(it => ({ score: it.score, right: it.history })),
    ),
  ]
}
