// A link into a page to the words themselves: `#:~:text=` (W3C WICG Scroll to Text Fragment), which browsers scroll to and mark.

/** More words than this are named by their first and last ones. */
const WHOLE = 8
const EDGE = 4

/** In a directive a hyphen, a comma and an ampersand are syntax. */
const encoded = (words: readonly string[]) => encodeURIComponent(words.join(' ')).replaceAll('-', '%2D')

/** The fragment, with its `#`; empty for no words. */
export function textFragment(passage: string): string {
  const words = passage.split(/\s+/).filter(Boolean)
  if (words.length === 0) return ''
  if (words.length <= WHOLE) return `#:~:text=${encoded(words)}`
  return `#:~:text=${encoded(words.slice(0, EDGE))},${encoded(words.slice(-EDGE))}`
}
