// Content negotiation, RFC 9110 section 12.5: which of our representations a client asked for, and whether in gzip.

/** A representation on offer: its name, its media type, and then the other types under which a client may ask for it. */
export interface Offer<T extends string> {
  readonly name: T
  readonly types: readonly string[]
}

/** One member of an Accept or Accept-Encoding list. */
interface Preference {
  readonly range: string
  readonly q: number
}

interface Ranking {
  readonly q: number
  // 0: by the wildcard for everything, 1: by that for its main type, 2: by its own name.
  readonly specificity: number
}

/**
 * The name of the best offer under an `Accept` header, or null where nothing we have is acceptable. Among equals a type
 * asked for by name beats one that a wildcard lets in, then the order of `offers` decides. Where only the wildcard for
 * everything (or nothing at all) speaks, `fallback` is meant: so a browser and curl get the page, and a reader that lists
 * feed types gets a feed.
 */
export function negotiate<T extends string>(
  accept: string | null,
  offers: readonly Offer<T>[],
  fallback: T,
): T | null {
  const preferences = parse(accept ?? '')
  if (preferences.length === 0) return fallback
  const ranked = offers.map(({ name, types }) => ({ name, ...bestOf(types, preferences) }))
  const acceptable = ranked.filter(({ q }) => q > 0)
  const [best] = acceptable.toSorted((a, b) => b.q - a.q || b.specificity - a.specificity)
  const byWildcard = acceptable.find(({ name, q }) => name === fallback && q === best?.q)
  return (best?.specificity === 0 && byWildcard ? byWildcard : best)?.name ?? null
}

const NAMES_GZIP = /(?:^|,)\s*(?:x-gzip|gzip|\*)\s*(?:,|$)/i

/**
 * Whether gzip may be sent, section 12.5.3. A client that sends no header gets the plain bytes, though the RFC would
 * allow any coding: the silent ones are those that cannot decode.
 */
export function acceptsGzip(acceptEncoding: string | null): boolean {
  if (acceptEncoding === null) return false
  // What nearly every client sends: names without weights.
  if (!acceptEncoding.includes(';')) return NAMES_GZIP.test(acceptEncoding)
  const preferences = parse(acceptEncoding)
  const named = preferences.find(({ range }) => range === 'gzip' || range === 'x-gzip')
  return ((named ?? preferences.find(({ range }) => range === '*'))?.q ?? 0) > 0
}

/** An offer counts under its first type and its wildcards; under its other types only where they are asked for by name. */
function bestOf([type = '', ...aliases]: readonly string[], preferences: readonly Preference[]): Ranking {
  const named = preferences.find(({ range }) => aliases.includes(range))
  const own = rank(type, preferences)
  return named && named.q > own.q ? { q: named.q, specificity: 2 } : own
}

/** The most specific range that covers a type decides about it, whatever the others say (section 12.5.1). */
function rank(type: string, preferences: readonly Preference[]): Ranking {
  const ranges = ['*/*', `${type.split('/')[0]}/*`, type]
  for (const specificity of [2, 1, 0]) {
    const preference = preferences.find(({ range }) => range === ranges[specificity])
    if (preference) return { q: preference.q, specificity }
  }
  return { q: 0, specificity: 0 }
}

/** Parameters other than `q` are of no account: none of our representations has a variant that they could name. */
function parse(header: string): readonly Preference[] {
  return header
    .toLowerCase()
    .split(',')
    .map(member => member.split(';').map(part => part.trim()))
    .filter(([range]) => range !== '')
    .map(([range = '', ...parameters]) => ({ range, q: weight(parameters) }))
}

/** A weight that cannot be read counts as 1, like a missing one. */
function weight(parameters: readonly string[]): number {
  const q = Number.parseFloat(parameters.find(parameter => parameter.startsWith('q='))?.slice(2) ?? '1')
  return Number.isNaN(q) ? 1 : Math.min(Math.max(q, 0), 1)
}
