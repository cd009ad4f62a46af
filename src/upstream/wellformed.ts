// Text that XML may hold and people can read: no controls, no lone surrogates.

/** What Windows-1252 has in the places 0x80 to 0x9F, which Unicode fills with controls that nobody writes. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const UNFIT = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]/
const EVERY_UNFIT = new RegExp(UNFIT, 'g')

const replacement = (char: string): string => {
  const meant = WINDOWS_1252[char.charCodeAt(0) - 0x80] ?? ''
  return UNFIT.test(meant) ? '' : meant
}

/**
 * Takes out what XML 1.0 section 2.2 forbids; controls U+0080 to U+009F become the Windows-1252 characters that were meant; a lone
 * surrogate becomes U+FFFD. Most texts come back as they are.
 */
export function wellFormed(text: string): string {
  const paired = text.isWellFormed() ? text : text.toWellFormed()
  return UNFIT.test(paired) ? paired.replace(EVERY_UNFIT, replacement) : paired
}

const NOT_ONE_LINE = /^\s|\s$|[^\S ]| {2}/

/** White space collapsed, for names, titles and addresses. */
export const oneLine = (text: string): string =>
  NOT_ONE_LINE.test(text) ? text.replace(/\s+/g, ' ').trim() : text
