// HTML nested so deep that reading it would take for ever: only its text is kept.

/** People nest some thirty levels; elements that nobody closed add up to some hundred in a long text. */
const MOST_LEVELS = 400
/** Never open for long: empty ones, and those that the next of their kind closes. */
const SHORT = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th option optgroup'.split(
    ' ',
  ),
)
const TAG = /<(\/?)([a-z][^\s/>]*)/gi
const ANY_TAG = /<[^<>]*>?/g

function isDeep(html: string): boolean {
  let level = 0
  for (const [, slash, name = ''] of html.matchAll(TAG)) {
    if (SHORT.has(name.toLowerCase())) continue
    level = slash ? Math.max(0, level - 1) : level + 1
    if (level > MOST_LEVELS) return true
  }
  return false
}

/** `html` as it is, or without its tags where they nest too deep. Linear in the length. */
export const shallow = (html: string): string =>
  html.length > MOST_LEVELS && isDeep(html) ? html.replace(ANY_TAG, ' ') : html
