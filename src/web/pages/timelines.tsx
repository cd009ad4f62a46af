// Which topic has which timeline.
import type { JSX } from 'hono/jsx/jsx-runtime'
import { type RecordQuery, recordsOfKind } from '../../store/records.ts'
import { CallsTimeline } from './calls-timeline.tsx'
import { TrucesTimeline } from './truces-timeline.tsx'

/** Records in a drawing: more would not be read. */
export const IN_TIMELINE = 40

type Draw = (db: D1Database, query: RecordQuery) => Promise<JSX.Element>

const DRAW: Readonly<Record<string, Draw>> = {
  calls: async (db, query) => <CallsTimeline records={await recordsOfKind(db, 'call', query)} />,
  ceasefires: async (db, query) => <TrucesTimeline records={await recordsOfKind(db, 'ceasefire', query)} />,
}

/** The timeline of a topic that has records, or nothing. */
export const timelineOf = (
  db: D1Database,
  topic: string | null,
  query: RecordQuery,
): Promise<JSX.Element | null> => DRAW[topic ?? '']?.(db, query) ?? Promise.resolve(null)
