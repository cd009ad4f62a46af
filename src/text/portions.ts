// A list in consecutive runs, none of which has too many members or too much in them.

export interface Bounds<T> {
  readonly members: number
  /** The size of all members of a run together. */
  readonly size: number
  readonly sizeOf: (member: T) => number
}

/** As few runs as keep the order and the bounds. A member that is larger than allowed is a run of its own. */
export function portions<T>(list: readonly T[], { members, size, sizeOf }: Bounds<T>): T[][] {
  const runs: T[][] = []
  let [places, room] = [0, 0]
  for (const member of list) {
    const needed = sizeOf(member)
    if (places === 0 || needed > room) {
      runs.push([])
      ;[places, room] = [members, size]
    }
    runs.at(-1)?.push(member)
    places -= 1
    room -= needed
  }
  return runs
}
