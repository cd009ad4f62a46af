// What a server's headers say about when to come again.

/** No server is left alone for longer than this, whatever it asks: a week, in seconds. */
const LONGEST_SECONDS = 7 * 86_400

/** V8 reads bare numbers as dates of some year: an HTTP date names its month. */
const dateOf = (text: string | null): number =>
  /[a-z]{3}/i.test(text ?? '') ? Date.parse(text ?? '') : Number.NaN

/**
 * `Retry-After` (RFC 9110 section 10.2.3), seconds or a date, as seconds from now. A date is not before it is so by our clock and
 * by the server's, whichever is slower. Null where there is none, or it says nothing that can be read.
 */
export function retryAfterSeconds(headers: Headers, now: number): number | null {
  const text = headers.get('retry-after')?.trim() ?? ''
  const served = dateOf(headers.get('date'))
  const slower = Number.isNaN(served) ? now : Math.min(served, now)
  const seconds = /^\d+$/.test(text) ? Number(text) : (dateOf(text) - slower) / 1000
  return Number.isFinite(seconds) ? Math.min(Math.max(0, Math.ceil(seconds)), LONGEST_SECONDS) : null
}

const directive = (cacheControl: string, name: string): number | null => {
  const [, digits] = new RegExp(`(?:^|[,\\s])${name}\\s*=\\s*"?(\\d+)`, 'i').exec(cacheControl) ?? []
  return digits === undefined ? null : Number(digits)
}

/**
 * For how many minutes the answer is fresh (RFC 9111 section 4.2.1): `max-age` less `Age`, else `Expires` less `Date`.
 * 0 where it says nothing.
 */
export function freshMinutes(headers: Headers, now: number): number {
  const maxAge = directive(headers.get('cache-control') ?? '', 'max-age')
  if (maxAge !== null) return Math.max(0, maxAge - (Number(headers.get('age')) || 0)) / 60
  const served = dateOf(headers.get('date'))
  const expires = dateOf(headers.get('expires')) - (Number.isNaN(served) ? now : served)
  return Number.isNaN(expires) ? 0 : Math.max(0, expires / 60_000)
}
