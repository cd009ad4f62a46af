// Text as XML 1.0 may hold it: what it forbids taken out, the rest escaped once.

/**
 * What no feed should carry: the controls that XML 1.0 section 2.2 forbids, U+FFFE and U+FFFF, and the controls U+007F to U+009F, which it
 * discourages (they are the debris of a wrong decoding and show as nothing). Carriage returns would be lost in parsing.
 */
const EVERY_UNPRINTABLE = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]|\r\n?/g
/** Whether there is any: a class alone is searched for in half the time that a choice takes. */
const UNPRINTABLE = /[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]/
/** Under the `u` flag a surrogate matches only where it stands alone. */
const LONE_SURROGATE = /[\ud800-\udfff]/gu

/** A text without the characters that break parsers, its line ends as `\n`. Most texts come back as they are. */
export function printable(text: string): string {
  const wellFormed = text.isWellFormed() ? text : text.replace(LONE_SURROGATE, '')
  if (!UNPRINTABLE.test(wellFormed)) return wellFormed
  return wellFormed.replace(EVERY_UNPRINTABLE, found => (found.startsWith('\r') ? '\n' : ''))
}

/** Printable text on one line. */
export function oneLine(text: string): string {
  const clean = printable(text)
  return /^\s|\s$|[^\S ]| {2}/.test(clean) ? clean.trim().replace(/\s+/g, ' ') : clean
}

/** Element content, in XML and in HTML. `>` too, because of `]]>`. */
export const escapeText = (text: string): string => escapeMarkup(printable(text))

/** The same for what is made printable later, as a whole. Most texts have no `<`: to ask first is cheaper than to replace. */
export function escapeMarkup(text: string): string {
  let escaped = text
  if (escaped.includes('&')) escaped = escaped.replace(/&/g, '&amp;')
  if (escaped.includes('<')) escaped = escaped.replace(/</g, '&lt;')
  if (escaped.includes('>')) escaped = escaped.replace(/>/g, '&gt;')
  return escaped
}

/**
 * A title or a name, on one line, as element content. Some readers take these for HTML and some for text. The RSS Advisory
 * Board's profile has `&` and `<` as hexadecimal references there, to say that they are meant as they are; and an end tag
 * gets a word joiner, which shows as nothing, so that those who see HTML do not swallow it.
 */
export function escapeLabel(text: string): string {
  const label = oneLine(text)
  if (!/[&<>]/.test(label)) return label
  const opened = label.replace(/<(?=\/\w)/g, '<\u2060')
  return opened.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;').replaceAll('>', '&gt;')
}

/** The value of an attribute in double quotes. Line ends would be read back as spaces, so they become spaces. */
export function escapeAttribute(text: string): string {
  return escapeText(text)
    .replaceAll('"', '&quot;')
    .replace(/[\t\n]/g, ' ')
}

/** A CDATA section of printable text. It ends at the first `]]>`, so one inside is cut in two sections. */
export const cdata = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
