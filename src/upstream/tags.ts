// One piece of markup in a document that may be broken.

export interface Tag {
  readonly closing: boolean
  /** The name as printed. */
  readonly printed: string
  readonly attributes: string
  readonly selfClosing: boolean
  readonly end: number
  /** False where quotes or angle brackets in it would mislead a parser. */
  readonly sound: boolean
}

/** A tag without attributes, between its angle brackets. */
const LONGEST_NAME = 64
const BEGINS_NAME = /[A-Za-z_]/
/** By code: whether the character may stand in a name. */
const IN_NAME = Array.from({ length: 128 }, (_, code) => /[\w:.-]/.test(String.fromCharCode(code)))
const TAG = /<(\/?)([A-Za-z_][\w:.-]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/y
/** Then the same with a quote missing, or with a `<` in an attribute. */
const PATTERNS = [
  TAG,
  /<(\/?)([A-Za-z_][\w:.-]*)(\s[^<>]{0,4000})>/y,
  /<(\/?)([A-Za-z_][\w:.-]*)(\s[^>"']{0,2000}(?:(?:"[^"]{0,2000}"|'[^']{0,2000}')[^>"']{0,2000}){0,20})>/y,
]
const STRICT = [TAG]
/** A value without its closing quote ends where the next attribute begins. */
const ATTRIBUTE =
  /([\w:.-]+)\s*=\s*(?:"([^"]*?)(?:"|(?=\s+[\w:.-]+\s*=\s*["']))|'([^']*?)(?:'|(?=\s+[\w:.-]+\s*=\s*["']))|([^\s"'<>]+))/g

/** Most tags have no attributes: they are read without much ado. */
function plainTagAt(xml: string, at: number): Tag | null {
  const closing = xml[at + 1] === '/'
  const start = closing ? at + 2 : at + 1
  let end = start
  while (end - start < LONGEST_NAME && IN_NAME[xml.charCodeAt(end)]) end++
  if (xml[end] !== '>' || !BEGINS_NAME.test(xml[start] ?? '')) return null
  const printed = xml.slice(start, end)
  return { closing, printed, attributes: '', selfClosing: false, end: end + 1, sound: true }
}

/** The tag at `at`, or null where the `<` there begins none. `strict`: only one that needs no repair. */
export function tagAt(xml: string, at: number, strict: boolean): Tag | null {
  const plain = plainTagAt(xml, at)
  if (plain) return plain
  for (const pattern of strict ? STRICT : PATTERNS) {
    pattern.lastIndex = at
    const match = pattern.exec(xml)
    if (!match) continue
    const [whole, slash, name = '', attributes = ''] = match
    const selfClosing = attributes.endsWith('/')
    return {
      ...{ closing: slash === '/', printed: name, attributes, selfClosing },
      ...{ end: at + whole.length, sound: pattern === TAG },
    }
  }
  return null
}

const quoted = (value: string) => `"${value.replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`

/** A start tag written anew, with those of its attributes that can be read. */
export function soundTag({ printed, attributes, selfClosing }: Tag): string {
  const readable = [...attributes.matchAll(ATTRIBUTE)].map(
    ([, name, double, single, bare]) => ` ${name}=${quoted(double ?? single ?? bare ?? '')}`,
  )
  return `<${printed}${readable.join('')}${selfClosing ? '/' : ''}>`
}

/** Comments and instructions: opening, closing. */
const ASIDES = [
  ['<!--', '-->'],
  ['<?', '?>'],
] as const

/** The end of the comment or instruction at `at`; null where there is none; Infinity where it never ends. */
export function asideEnd(xml: string, at: number): number | null {
  const next = xml[at + 1]
  if (next !== '!' && next !== '?') return null
  const aside = ASIDES.find(([opening]) => xml.startsWith(opening, at))
  if (!aside) return null
  const end = xml.indexOf(aside[1], at + aside[0].length)
  return end < 0 ? Number.POSITIVE_INFINITY : end + aside[1].length
}

/** In characters. */
const LONGEST_KEPT = 10_000
const NEXT_TAG = /\s*<(\/?[\w:.-]+)/y

/** An extension may keep older versions of an entry within it: `holder`, which holds them, ends behind the last of them. */
export function isKeptWithin(xml: string, at: number, { printed }: Tag, holder: string | undefined): boolean {
  const end = xml.slice(at, at + LONGEST_KEPT).indexOf(`</${printed}>`)
  NEXT_TAG.lastIndex = at + end + printed.length + 3
  const next = end < 0 ? null : NEXT_TAG.exec(xml)?.[1]
  return next === printed || next === `/${holder}`
}
