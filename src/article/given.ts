// What was given beside a text wins over what the text says; where the two differ, both are kept on record.
import type { Article, Given } from '../model/article.ts'
import type { NewsDate } from '../model/date.ts'
import { given as asGiven, type Found } from '../model/fact.ts'
import type { Draft } from '../model/item.ts'
import { isDay } from '../text/calendar.ts'
import { findDates } from '../text/dates.ts'
import { newsDate } from '../text/resolve.ts'
import { disagreements } from './disagreements.ts'
import { frontMatter } from './front-matter.ts'
import { peopleIn } from './names.ts'

/** One place where something was given, and the rule that says so. */
export interface GivenSource {
  readonly given: Given
  readonly rule: string
}

/** "2020-10-20-talks.txt", "wire_20201020.html": a day in figures that nothing else runs into. */
const DAY_IN_NAME = /(?<![\p{L}\p{N}])((?:19|20)\d\d)([-_.]?)(\d\d)\2(\d\d)(?![\p{L}\p{N}])/u

/** A date in the name of the file, without its folders. */
function givenInName(key: string): Given {
  const [, year, , month, day] = DAY_IN_NAME.exec(key.split(/[/\\]/).at(-1) ?? '') ?? []
  if (!year || !isDay(Number(month), Number(day), Number(year))) return {}
  return { published: `${year}-${month}-${day}` }
}

/** Everything given with an article, most trusted first: beside it, at its head, in its name. */
export const givenSources = ({ key, body, given }: Article): readonly GivenSource[] => [
  { given, rule: 'given' },
  { given: frontMatter(body)?.given ?? {}, rule: 'given/front-matter' },
  { given: givenInName(key), rule: 'given/file-name' },
]

/** The same as one record: what the finders may look at. */
export const givenTogether = (sources: readonly GivenSource[]): Given =>
  Object.assign({}, ...[...sources].reverse().map(({ given }) => given))

/** The first source in which `read` makes something of a field. */
function fromSources<T>(sources: readonly GivenSource[], read: (given: Given) => T | null): Found<T> | null {
  for (const { given, rule } of sources) {
    const value = read(given)
    if (value !== null) return asGiven(value, rule)
  }
  return null
}

const text = (value: string | undefined): string | null => value?.replace(/\s+/g, ' ').trim() || null

/** A given date in any form with one reading; one that cannot be read was not given. */
function readDate({ published }: Given): NewsDate | null {
  const [mention] = findDates(published ?? '')
  return mention && !mention.ambiguous ? newsDate(mention, published) : null
}

const readUrl = ({ url }: Given): string | null =>
  url && /^https?:\/\/[^\s<>"]+$/i.test(url.trim()) ? url.trim() : null

const readLanguage = ({ language }: Given): string | null =>
  language && /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/.test(language.trim())
    ? language.trim().replaceAll('_', '-')
    : null

/** Names as given; one string that lists several people is taken apart. */
function readAuthors({ authors }: Given): readonly string[] | null {
  const names = (authors ?? []).flatMap(entry => {
    const people = peopleIn(entry.replace(/^by\s+/i, ''))
    return people.length > 1 ? people.map(({ name }) => name) : [entry.trim()]
  })
  return names.some(Boolean) ? names.filter(Boolean) : null
}

/** The draft with everything given in place of what the text says, and the differences on record. */
export function applyGiven(draft: Draft, sources: readonly GivenSource[]): Draft {
  const authors = fromSources(sources, readAuthors)
  const won: Draft = {
    ...draft,
    url: fromSources(sources, readUrl)?.value ?? draft.url,
    title: fromSources(sources, ({ title }) => text(title)) ?? draft.title,
    published: fromSources(sources, readDate) ?? draft.published,
    publisher: fromSources(sources, ({ publisher }) => text(publisher)) ?? draft.publisher,
    authors: authors ? authors.value.map(name => asGiven(name, authors.rule)) : draft.authors,
    language: fromSources(sources, readLanguage)?.value ?? draft.language,
  }
  return { ...won, disagreements: [...draft.disagreements, ...disagreements(draft, won)] }
}
