// The topic of the history behind the day's news: the paragraphs that tell it, the surest first.
import type { Match } from '../../model/item.ts'
import type { Reading } from '../reading.ts'
import type { Topic } from '../topic.ts'
import { setsOutToExplain } from './explainer.ts'
import { type Weighed, weigh } from './weigh.ts'

/** A paragraph belongs where history is likelier than news. */
const LIKELY = 0.5
/** From this share of its paragraphs on, an article is itself an explainer. */
const EXPLAINER = 0.6
/** Where a lost line break makes each sentence stand alone, it must say more, and itself. */
const LIKELY_ALONE = 0.75
/** What one sure paragraph in a long report is worth; the rest comes with the share of the article. */
const ASIDE = 0.7

export const background: Topic = {
  name: 'background',
  title: 'Background',
  description: 'The history behind the news of the day',
  classify: matchOf,
}

function matchOf(reading: Reading): Match | null {
  const weighed = weigh(reading)
  const history = weighed.filter(isHistory).sort((a, b) => b.probability - a.probability)
  const [best] = history
  if (!best || (history.length === 1 && isFaint(best))) return null
  const passages = history.map(({ start, end, signal }) => ({ start, end, rule: `background/${signal}` }))
  return { topic: 'background', score: scoreOf(best, history.length / weighed.length, reading), passages }
}

/** A month or a place name alone, in one paragraph of a whole report, is as often the day's news. */
const isFaint = ({ signal, probability }: Weighed) =>
  ['month', 'place', 'run'].includes(signal) && probability < LIKELY_ALONE

const isHistory = ({ alone, probability, signal }: Weighed) =>
  alone ? probability > LIKELY_ALONE && signal !== 'run' : probability > LIKELY

/** How sure the surest paragraph is, more where much of the article is history: a whole explainer scores highest. */
function scoreOf(best: Weighed, share: number, reading: Reading): number {
  const whole = Math.min(1, share / EXPLAINER)
  const score = best.probability * (ASIDE + (1 - ASIDE) * Math.max(whole, setsOutToExplain(reading) ? 1 : 0))
  return Math.round(score * 100) / 100
}
