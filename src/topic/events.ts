// The same event in several reports: records of many items put together by who and when, and where they disagree.
import { dayNumber } from '../text/calendar.ts'

/** The first and the last day an event can have been on, as day numbers (see `text/calendar.ts`). */
export interface Window {
  readonly from: number
  readonly to: number
}

/** What grouping has to know about a kind of record. All pure. */
export interface EventKind<R> {
  readonly sameParties: (a: R, b: R) => boolean
  /** ISO 8601 as far as known, or null. */
  readonly date: (report: R) => string | null
  /** ISO 8601 as far as known, or null: when the report was published. */
  readonly published: (report: R) => string | null
  /** Days a report without a date may be away from its publication: before it for what was, after it for what is to come. */
  readonly reach: (report: R) => { readonly before: number; readonly after: number }
  /** What two reports can disagree about; null where a report is silent. */
  readonly facts: (report: R) => Readonly<Record<string, string | null>>
}

export interface Disagreement {
  readonly field: string
  /** Each value once, in the order of the reports. */
  readonly values: readonly string[]
}

export interface TopicEvent<R> {
  readonly reports: readonly R[]
  readonly disagreements: readonly Disagreement[]
}

/** "2020-10" is the whole of October; a clock counts as its day. Null for what is no date. */
export function windowOfDate(iso: string | null): Window | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(iso ?? '') ?? []
  if (!year) return null
  const first = dayNumber({ year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) })
  if (day) return { from: first, to: first }
  const next = month
    ? { year: Number(year) + (month === '12' ? 1 : 0), month: (Number(month) % 12) + 1, day: 1 }
    : { year: Number(year) + 1, month: 1, day: 1 }
  return { from: first, to: dayNumber(next) - 1 }
}

/** Where a report says no date, its publication bounds it; where that is unknown to the day, nothing does. */
function windowOf<R>(kind: EventKind<R>, report: R): Window | null {
  const dated = windowOfDate(kind.date(report))
  if (dated) return dated
  const published = windowOfDate(kind.published(report))
  if (!published || published.from !== published.to) return null
  const { before, after } = kind.reach(report)
  return { from: published.from - before, to: published.to + after }
}

const overlap = (a: Window, b: Window) => a.from <= b.to && b.from <= a.to

/** Narrowest first: reports that name the day decide before those that only may have meant it. */
const width = ({ from, to }: Window) => to - from

interface Group<R> {
  readonly window: Window | null
  readonly reports: R[]
}

function place<R>(kind: EventKind<R>, groups: Group<R>[], report: R, window: Window | null): void {
  const fitting = groups.filter(
    group =>
      window && group.window && overlap(window, group.window) && kind.sameParties(group.reports[0]!, report),
  )
  // Of two events that it may belong to it belongs to neither.
  if (fitting.length === 1) fitting[0]!.reports.push(report)
  else groups.push({ window, reports: [report] })
}

function disagreementsOf<R>(kind: EventKind<R>, reports: readonly R[]): Disagreement[] {
  const facts = reports.map(kind.facts)
  const fields = [...new Set(facts.flatMap(Object.keys))]
  return fields.flatMap(field => {
    const values = [...new Set(facts.flatMap(said => said[field] ?? []))]
    return values.length > 1 ? [{ field, values }] : []
  })
}

/**
 * Every report in exactly one event: the same parties, and the same or a compatible day. The events stand in the order of
 * their first reports, and so do the reports in each. A report that may belong to two events stays by itself.
 */
export function eventsOf<R>(reports: readonly R[], kind: EventKind<R>): TopicEvent<R>[] {
  const groups: Group<R>[] = []
  const windows = new Map(reports.map(report => [report, windowOf(kind, report)] as const))
  const widthOf = (report: R) => {
    const window = windows.get(report)
    return window ? width(window) : Number.POSITIVE_INFINITY
  }
  for (const report of [...reports].sort((a, b) => widthOf(a) - widthOf(b) || 0)) {
    place(kind, groups, report, windows.get(report) ?? null)
  }
  const order = new Map(reports.map((report, i) => [report, i] as const))
  const sorted = groups.map(group => group.reports.sort((a, b) => order.get(a)! - order.get(b)!))
  return sorted
    .sort(([a], [b]) => order.get(a!)! - order.get(b!)!)
    .map(group => ({ reports: group, disagreements: disagreementsOf(kind, group) }))
}
