// Whether an instance answers yet.

const EVERY_MS = 200

/** Asks `/healthz` until it answers, for `withinMs` at most. */
export async function isReady(origin: string, withinMs: number): Promise<boolean> {
  for (const until = Date.now() + withinMs; Date.now() < until; ) {
    const response = await fetch(`${origin}/healthz`).catch(() => null)
    if (response?.ok) return true
    await new Promise(resolve => setTimeout(resolve, EVERY_MS))
  }
  return false
}
