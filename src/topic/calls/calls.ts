// The topic "calls": leaders, ministers and heads of organisations speaking by telephone or video.
import type { Evidence } from '../../model/fact.ts'
import type { Match } from '../../model/item.ts'
import type { Reading } from '../reading.ts'
import type { Topic } from '../topic.ts'
import { callStory, type Told } from './records.ts'

/** How much is taken off for what makes a call doubtful. */
const LOW_PARTY = 0.1
const UNNAMED_PARTY = 0.03
const NOT_HELD = 0.03

/** The share of such sentences that tell a call of two office-holders, 0 to 1; `npm run eval` prints it by band. */
function scoreOf({ weight, parties, status }: Told): number {
  const low = parties.some(({ rank }) => rank === 'low') ? LOW_PARTY : 0
  const unnamed = parties.some(({ party }) => party.name === null) ? UNNAMED_PARTY : 0
  const open = status === 'proposed' || status === 'denied' ? NOT_HELD : 0
  return Math.max(0, Math.round((weight - low - unnamed - open) * 100) / 100)
}

function classify(reading: Reading): Match | null {
  const scored = callStory(reading)
    .told.map(it => ({ passage: it.passage, score: scoreOf(it) }))
    .sort((a, b) => b.score - a.score || a.passage.start - b.passage.start)
  const [best] = scored
  if (!best) return null
  return { topic: 'calls', score: best.score, passages: eachOnce(scored.map(({ passage }) => passage)) }
}

const eachOnce = (passages: readonly Evidence[]): Evidence[] =>
  passages.filter((it, i) => passages.findIndex(({ start }) => start === it.start) === i)

export const calls: Topic = {
  name: 'calls',
  title: 'Calls',
  description: 'Leaders and ministers speaking by telephone or video',
  classify,
}
