// Cloudflare's cache in front of the Worker: told by tag what is no longer true.

/** What the platform gives beside `waitUntil`; it is not there locally, nor in tests. */
interface WithCache {
  readonly cache?: { readonly purge?: (what: { readonly tags: readonly string[] }) => Promise<unknown> }
}

/**
 * Drops what the edge keeps of these streams. Few purges a minute are allowed, and the edge keeps things for a minute only: a purge that is
 * refused is no loss.
 */
export async function purgeEdge(context: object, streams: readonly string[]): Promise<void> {
  const { cache } = context as WithCache
  if (!streams.length || !cache?.purge) return
  try {
    await cache.purge({ tags: streams })
  } catch (error) {
    console.warn(JSON.stringify({ event: 'edge-not-purged', streams, error: String(error) }))
  }
}
