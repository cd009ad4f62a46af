// Texts as the formats give them → Markup: sections opened, one level of escaping taken off, base64 decoded.
import type { Markup } from './entry.ts'
import { decodeReferences } from './references.ts'
import { wellFormed } from './wellformed.ts'
import { attributeOf, rawOf, type XmlNode } from './xml.ts'

const SECTION = /<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)/g
/** One that never ends reaches to the end. */
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g
const TAG = /<\/?[a-zA-Z][^<>]*>/
const PREFIX = /(<\/?)[a-zA-Z][\w.-]*:(?=[a-zA-Z])/g
/** Stands for a section while the rest is looked at: no character at all, by Unicode's definition. */
const HOLE = '\ufdd0'

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

interface Inner {
  readonly value: string
  /** Elements stand in it unescaped, so that what is escaped in it is text. */
  readonly naked: boolean
}

const OPENING = '<![CDATA['
const CLOSING = ']]>'

/** Sections and escaped text side by side, or elements that nobody escaped. */
function mixed(raw: string): Inner {
  const sections: string[] = []
  const outside = raw
    .replace(SECTION, (_, text: string) => {
      sections.push(text)
      return HOLE
    })
    .replace(COMMENT, '')
  const naked = TAG.test(outside)
  const read = naked ? outside.replace(PREFIX, '$1') : decodeReferences(outside)
  let next = 0
  const fill = () => (naked ? escapeHtml(sections[next++] ?? '') : (sections[next++] ?? ''))
  return { value: read.replaceAll(HOLE, fill), naked }
}

/** What an element says, from what stands between its tags. */
function innerOf(raw: string): Inner {
  if (!raw.includes('<')) return { value: decodeReferences(raw), naked: false }
  const text = raw.trim()
  // A section that holds everything may itself hold a `]]>` that somebody forgot to split.
  if (!text.startsWith(OPENING) || !text.endsWith(CLOSING)) return mixed(raw)
  const section = text.slice(OPENING.length, -CLOSING.length)
  if (!section.includes(CLOSING)) return { value: section, naked: false }
  const whole = section.replaceAll(CLOSING + OPENING, '')
  return whole.includes(OPENING) && whole.includes(CLOSING) ? mixed(raw) : { value: whole, naked: false }
}

function markup(kind: Markup['kind'], value: string, base: string | null): Markup | null {
  const text = value.trim()
  return text ? { kind, value: text, base } : null
}

const LOOKS_LIKE_HTML = /<[a-zA-Z!/]|&(?:#\w+|\w+);/

/** RSS has no types: what has tags or references in it is HTML, everything else text. */
export function markupOf(node: XmlNode | undefined): Markup | null {
  const { value } = innerOf(rawOf(node))
  return markup(LOOKS_LIKE_HTML.test(value) ? 'html' : 'text', value, attributeOf(node, 'xml_base'))
}

/** `<div>` around XHTML is not part of it (RFC 4287 section 3.1.1.3). Its `xml:base` is. */
const DIV = /^\s*<div\b([^>]*)>([\s\S]*)<\/div>\s*$/i

function xhtml(value: string, base: string | null): Markup | null {
  const [, attributes = '', inner] = DIV.exec(value) ?? []
  const own = /\sxml:base\s*=\s*["']([^"']+)/i.exec(attributes)?.[1] ?? base
  return inner === undefined ? markup('html', value, base) : markup('html', inner, own)
}

const BASE64 = /^[A-Za-z0-9+/\s]+={0,2}\s*$/

function fromBase64(value: string): string | null {
  if (!BASE64.test(value)) return null
  try {
    const bytes = Uint8Array.from(atob(value.replace(/\s/g, '')), char => char.charCodeAt(0))
    return wellFormed(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes))
  } catch {
    return null
  }
}

type AtomType = 'text' | 'html' | 'xhtml' | 'base64'

/** RFC 4287 section 3.1.1 and 4.1.3.3; `mode` is Atom 0.3's. A type that nobody knows says nothing: what stands there is text. */
function typeOf(node: XmlNode | undefined): AtomType {
  const type = (attributeOf(node, 'type') ?? 'text').toLowerCase()
  const mode = attributeOf(node, 'mode')?.toLowerCase()
  if (mode === 'base64' || type === 'application/octet-stream') return 'base64'
  if (type === 'xhtml' || type === 'application/xhtml+xml') return mode === 'escaped' ? 'html' : 'xhtml'
  if (type === 'html' || type === 'text/html') return 'html'
  return 'text'
}

/** An Atom text construct or content element. */
export function atomMarkupOf(node: XmlNode | undefined): Markup | null {
  if (node === undefined) return null
  const base = attributeOf(node, 'xml_base')
  const inner = innerOf(rawOf(node))
  const type = typeOf(node)
  if (type === 'xhtml') return xhtml(inner.value, base)
  if (type === 'html') return markup('html', inner.naked ? decodeReferences(inner.value) : inner.value, base)
  if (type === 'base64') return markup('html', fromBase64(inner.value) ?? inner.value, base)
  return markup(inner.naked || isEscapedMarkup(inner.value) ? 'html' : 'text', inner.value, base)
}

/** Many a feed declares no type and escapes HTML: end tags tell it from text that speaks of tags. */
const isEscapedMarkup = (value: string): boolean =>
  /<\/(?:p|div|a|b|i|em|strong|ul|ol|li|span|h[1-6]|table|blockquote)>|<br ?\/?>|<img\s/i.test(value)
