// Rules and lines are tried in order: the first that yields something wins.

/** The first thing that `read` makes of an item, or null. */
export function firstOf<T, U>(items: readonly T[], read: (item: T) => U | null): U | null {
  for (const item of items) {
    const found = read(item)
    if (found !== null) return found
  }
  return null
}
