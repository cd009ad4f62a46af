// The only KV: one fixed key a named stream and format, with the version and the revision of its bytes beside it.

/** A rendered feed as kept. Both `version` and `rev` must be the wanted ones, or it is only good for an emergency. */
export interface KeptFeed {
  readonly text: string
  readonly version: number
  readonly rev: string
  /** ISO 8601: the Last-Modified that belongs to the text. */
  readonly changedAt: string
}

type Metadata = Omit<KeptFeed, 'text'>

const keyOf = (stream: string, format: string): string => `feed/${format}/${stream}`

/** KV keeps its own copies at the edge this long, at least 30 s: short, as the version in D1 decides anyway. */
const CACHE_TTL_SECONDS = 60

export async function keptFeed(kv: KVNamespace, stream: string, format: string): Promise<KeptFeed | null> {
  const { value, metadata } = await kv.getWithMetadata<Metadata>(keyOf(stream, format), {
    cacheTtl: CACHE_TTL_SECONDS,
  })
  return value !== null && metadata ? { ...metadata, text: value } : null
}

export async function keepFeed(
  kv: KVNamespace,
  stream: string,
  format: string,
  feed: KeptFeed,
): Promise<void> {
  const { text, ...metadata } = feed
  await kv.put(keyOf(stream, format), text, { metadata })
}

export const dropFeed = (kv: KVNamespace, stream: string, format: string): Promise<void> =>
  kv.delete(keyOf(stream, format))
