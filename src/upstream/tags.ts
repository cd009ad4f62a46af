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

const TAG = /<(\/?)([A-Za-z_][\w:.-]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/y
/** The same with a quote missing, or with a `<` in an attribute. */
const LOOSE_TAGS = [
  /<(\/?)([A-Za-z_][\w:.-]*)(\s[^<>]{0,4000})>/y,
  /<(\/?)([A-Za-z_][\w:.-]*)(\s(?:[^>"']|"[^"]{0,2000}"|'[^']{0,2000}'){0,20})>/y,
]
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/g

/** The tag at `at`, or null where the `<` there begins none. */
export function tagAt(xml: string, at: number): Tag | null {
  for (const pattern of [TAG, ...LOOSE_TAGS]) {
    pattern.lastIndex = at
    const match = pattern.exec(xml)
    if (!match) continue
    const [whole, slash, printed = '', attributes = ''] = match
    const selfClosing = attributes.endsWith('/') || printed.endsWith('/')
    return {
      closing: slash === '/',
      printed,
      attributes,
      selfClosing,
      end: at + whole.length,
      sound: pattern === TAG,
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

/** Comments, sections and instructions: opening, closing. */
const ASIDES = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const

/** The end of the comment, section or instruction at `at`; null where there is none; Infinity where it never ends. */
export function asideEnd(xml: string, at: number): number | null {
  const aside = ASIDES.find(([opening]) => xml.startsWith(opening, at))
  if (!aside) return null
  const end = xml.indexOf(aside[1], at + aside[0].length)
  return end < 0 ? Number.POSITIVE_INFINITY : end + aside[1].length
}
