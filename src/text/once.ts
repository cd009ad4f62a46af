// What several rules ask of the same document is found once: kept beside it, forgotten with it.

/** `find`, answering from memory where it is asked of the same object again. For pure finders, of objects that never change. */
export function once<K extends object, V>(find: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, { readonly value: V }>()
  return of => {
    const found = known.get(of) ?? { value: find(of) }
    known.set(of, found)
    return found.value
  }
}
