// What a date that is known only in part means as an instant: for ordering, and for wires that have no partial dates.

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:?\d\d)?)?)?)?$/

/**
 * Milliseconds at which an ISO 8601 date stands in an order, or null where the text is no date. A fixed instant is itself;
 * a known day, with or without a clock that names no zone, is noon UTC of that day; a month or a year is its first day.
 */
export function orderingInstant(value: string): number | null {
  const [, year, month = '01', day = '01', clock, zone] = DATE.exec(value) ?? []
  if (!year) return null
  const instant = Date.parse(clock && zone ? value : `${year}-${month}-${day}T12:00:00Z`)
  return Number.isNaN(instant) ? null : instant
}

/** A date further ahead than this was not meant as a date of publication. */
const FUTURE_MS = 24 * 3_600_000

/**
 * The instant to write on the wire (RFC 3339, UTC), or null: years and months are no dates for a reader, nor is a date
 * more than a day after `seen` (milliseconds).
 */
export function wireInstant(value: string, seen: number): string | null {
  if (!/^\d{4}-\d\d-\d\d/.test(value)) return null
  const instant = orderingInstant(value)
  if (instant === null || instant > seen + FUTURE_MS) return null
  return new Date(instant).toISOString().replace('.000Z', 'Z')
}
