// Dates the way people read them, as far as they are known.

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
]

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/

/** `2020-10-05T12:32+05:30` → "5 October 2020, 12:32 (UTC+05:30)"; `2020-10` → "October 2020". No zone is invented. */
export function readableDate(value: string): string {
  const [, year, month, day, clock, zone] = DATE.exec(value) ?? []
  if (!year) return value
  const date = [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ')
  if (!clock) return date
  const place = zone ? ` (UTC${/^(?:Z|[+-]00:?00)$/.test(zone) ? '' : zone.replace('-', '−')})` : ''
  return `${date}, ${clock}${place}`
}

/** For a narrow column: `2020-10-05T12:32` → "5 Oct" and "2020"; what is not known is left out. */
export function dayAndYear(value: string): readonly [string, string] {
  const [, year = '', month, day] = DATE.exec(value) ?? []
  const name = month && MONTHS[Number(month) - 1]?.slice(0, 3)
  return [[day && Number(day), name].filter(Boolean).join(' '), year]
}
