// The topic of truces and cessations of hostilities: reported, called for, proposed, kept, broken.
import type { Match } from '../../model/item.ts'
import type { Reading } from '../reading.ts'
import type { Topic } from '../topic.ts'
import { withLeaning } from './leaning.ts'
import { type Mention, mentionsOf } from './mentions.ts'

/** A passage counts where a truce is likelier meant than a figure of speech. */
const LIKELY = 0.5

export const ceasefires: Topic = {
  name: 'ceasefires',
  title: 'Ceasefires',
  description: 'Truces agreed, asked for, kept or broken',
  classify: matchOf,
}

/** The topic and its records ask for the same. */
const seen = new WeakMap<Reading, readonly Mention[]>()

/** The mentions that mean a truce, with the sentences that lean on them, in the order of the text. */
export function truceMentions(reading: Reading): readonly Mention[] {
  const known = seen.get(reading)
  if (known) return known
  const likely = mentionsOf(reading).filter(it => it.probability > LIKELY)
  const mentions = withLeaning(likely, reading)
  seen.set(reading, mentions)
  return mentions
}

function matchOf(reading: Reading): Match | null {
  const mentions = [...truceMentions(reading)].sort((a, b) => b.probability - a.probability)
  const [best] = mentions
  if (!best) return null
  const passages = mentions.map(({ sentence: { start, end }, stances }) => ({
    ...{ start, end },
    rule: `ceasefires/${stances[0] ?? 'mentioned'}`,
  }))
  return { topic: 'ceasefires', score: Math.round(best.probability * 100) / 100, passages }
}
