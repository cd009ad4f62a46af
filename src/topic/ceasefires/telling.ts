// How names are read off a sentence about a truce: patterns in order, each tried only where its words stand.

/** A pattern, and the words that it cannot do without: cheaper to look for, and to compile. */
export interface Telling {
  readonly needs: RegExp
  readonly pattern: RegExp
}

export const telling = (needs: string, pattern: string, flags = ''): Telling => ({
  needs: new RegExp(needs),
  pattern: new RegExp(pattern, flags),
})
/** No sentence of news is longer, in characters; without line breaks and full stops a "sentence" may be a whole text. */
const LONGEST = 1000

/** The first that matches; the sentence as `marking` writes it. */
export function firstTelling(all: readonly Telling[], marked: string): RegExpExecArray | null {
  const sentence = marked.slice(0, LONGEST)
  for (const { needs, pattern } of all) {
    const match = needs.test(sentence) ? pattern.exec(sentence) : null
    if (match) return match
  }
  return null
}

/** A name without article, possessive and trailing marks. */
export const tidy = (name: string) =>
  name.replace(/^(?:the|an?|his rival|its rival) /i, '').replace(/[ ,]+$|(?<!\b[A-Z])\.$|'s$/, '')
/** "both sides", "them": nobody is named. */
export const NOBODY = /^(?:both|each|all|two|warring|they|them|it|he|she|who|now|then|later)\b/i
