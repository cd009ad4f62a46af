// Conditional GET and HEAD, RFC 9110 section 13: what the validators a client holds say about our answer.

/** What the resource is now. `lastModified` is in whole seconds since 1970, as HTTP dates are; Infinity: no date stands for it. */
export interface Validators {
  readonly etag: string
  readonly lastModified: number
}

export type Precondition = 'respond' | 'not-modified' | 'failed'

/**
 * Evaluates the preconditions of a GET or HEAD in the order of RFC 9110 section 13.2.2: `not-modified` is a 304, `failed`
 * a 412. A tag list always wins over a date beside it, even where the date would say otherwise.
 */
export function evaluate(headers: Headers, now: Validators): Precondition {
  const ifNoneMatch = headers.get('if-none-match')
  // What nearly every reader sends: the one tag it was given.
  if (ifNoneMatch === now.etag && !headers.has('if-match') && !headers.has('if-unmodified-since'))
    return 'not-modified'
  if (!unchangedAsDemanded(headers, now)) return 'failed'
  if (ifNoneMatch !== null) return matchesWeakly(ifNoneMatch, now.etag) ? 'not-modified' : 'respond'
  const since = httpDate(headers.get('if-modified-since'))
  return since !== null && now.lastModified <= since ? 'not-modified' : 'respond'
}

/** `If-Match` compares strongly (section 13.1.1), so that a weak tag of ours satisfies only `*`. */
function unchangedAsDemanded(headers: Headers, now: Validators): boolean {
  const ifMatch = headers.get('if-match')
  if (ifMatch !== null) {
    return ifMatch.trim() === '*' || (!isWeak(now.etag) && entityTags(ifMatch).includes(now.etag))
  }
  const unmodifiedSince = httpDate(headers.get('if-unmodified-since'))
  return unmodifiedSince === null || now.lastModified <= unmodifiedSince
}

/** Weak comparison (section 8.8.3.2): the `W/` of either side does not count. */
function matchesWeakly(list: string, etag: string): boolean {
  return list.trim() === '*' || entityTags(list).map(opaque).includes(opaque(etag))
}

/** The entity tags of a list. A comma may stand inside a tag, so the quotes decide, not the commas. */
const entityTags = (list: string): readonly string[] => list.match(/(?:W\/)?"[^"]*"/g) ?? []

const isWeak = (etag: string): boolean => etag.startsWith('W/')
const opaque = (etag: string): string => (isWeak(etag) ? etag.slice(2) : etag)

/** The three forms that section 5.6.7 obliges us to read: today's, that of RFC 850, that of C's asctime. */
const HTTP_DATES: readonly RegExp[] = [
  /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/,
  /^[A-Z][a-z]+day, \d{2}-[A-Z][a-z]{2}-\d{2} \d{2}:\d{2}:\d{2} GMT$/,
  /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/,
]

/** Seconds since 1970, or null where the value is no HTTP date: the field is then to be ignored (section 13.1.3). */
function httpDate(value: string | null): number | null {
  if (value === null || !HTTP_DATES.some(form => form.test(value))) return null
  const milliseconds = Date.parse(value.endsWith('GMT') ? value : `${value} GMT`)
  return Number.isNaN(milliseconds) ? null : Math.floor(milliseconds / 1000)
}
