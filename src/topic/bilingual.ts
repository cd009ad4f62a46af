// Patterns in two languages: a text pays only for those whose letters it has, and compiles no others.

/** Both look at words in small letters. Null where the language has no such words. */
export interface Bilingual {
  readonly english: RegExp | null
  readonly russian: RegExp | null
}

const LATIN = /[a-z]/
const CYRILLIC = /[а-я]/

/** Whether words in small letters say it in either language. */
export const isSaid = ({ english, russian }: Bilingual, lower: string): boolean =>
  Boolean(english && LATIN.test(lower) && english.test(lower)) ||
  Boolean(russian && CYRILLIC.test(lower) && russian.test(lower))
