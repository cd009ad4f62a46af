// draft → the topics it belongs to, with passages, and the records behind them.
import type { Classified, Draft, Match } from '../model/item.ts'
import { callRecords } from './calls/records.ts'
import { ceasefireRecords } from './ceasefires/records.ts'
import { readingOf } from './reading.ts'
import { TOPICS } from './registry.ts'

/** Every topic that has a passage to show, in the order of the registry, and the records found. Pure. */
export function classify(draft: Draft): Classified {
  const reading = readingOf(draft)
  const matches = TOPICS.map(topic => topic.classify(reading)).filter(
    (match): match is Match => match !== null,
  )
  return { matches, calls: callRecords(reading), ceasefires: ceasefireRecords(reading) }
}
