// Dates that elements of a page's body hold: `<time>`, microdata. Lists of other stories are full of them.
import type { Fact } from './extract.ts'
import type { Ranked } from './meta.ts'

const namesOf = ({ attributes: { itemprop, property, class: classes, id } }: Fact): string =>
  [itemprop, property, classes, id].filter(Boolean).join(' ')

/** Whether an element of the body holds a date: not the page's own meta tags. */
export const isElementDate = (fact: Fact): boolean =>
  fact.where !== 'page' && (fact.name === 'time' || /date(?:published|modified|created)/i.test(namesOf(fact)))

const MODIFIED = /updat|modif|edit|revis/i
/** Themes call one and the same date both. */
const PUBLISHED = /publish|pubdate|posted|created|entry-date|post-date/i

const dateIn = ({ attributes: { datetime, content, title }, text }: Fact): string =>
  [datetime, content, title, text].find(it => it && /\d/.test(it))?.trim() ?? ''

interface Dated {
  readonly fact: Fact
  readonly value: string
}

const dayOf = ({ value }: Dated): string => value.slice(0, 10)

/** The earliest where all stand by the headline: what was updated was published before; else only what all agree on. */
function chosen(dates: readonly Dated[], byHeadline: boolean): string | null {
  const days = new Set(dates.map(dayOf))
  if (!byHeadline && days.size !== 1) return null
  return [...dates].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0))[0]?.value ?? null
}

const isPublished = ({ fact }: Dated): boolean =>
  PUBLISHED.test(namesOf(fact)) || fact.attributes.pubdate !== undefined

function publishedOf(dates: readonly Dated[]): string | null {
  const byHeadline = dates.filter(({ fact }) => fact.where === 'headline')
  const marked = byHeadline.filter(isPublished)
  if (marked.length) return chosen(marked, true)
  if (byHeadline.length) return chosen(byHeadline, true)
  const elsewhere = dates.filter(isPublished)
  return chosen(elsewhere.length ? elsewhere : dates, false)
}

/** What the elements of the body say; nothing where they name several days and none stands by the headline. */
export function elementDates(facts: readonly Fact[]): Ranked[] {
  const dates = facts
    .filter(fact => isElementDate(fact) && fact.where !== 'around')
    .map(fact => ({ fact, value: dateIn(fact) }))
    .filter(({ value }) => /^\d{4}-\d\d/.test(value))
  const isModified = ({ fact }: Dated) => MODIFIED.test(namesOf(fact)) && !PUBLISHED.test(namesOf(fact))
  const published = publishedOf(dates.filter(date => !isModified(date)))
  const modified = chosen(dates.filter(isModified), false)
  return [
    ...(published ? [{ name: 'published', value: published, from: 'time', rank: 40 } as const] : []),
    ...(modified ? [{ name: 'modified', value: modified, from: 'time', rank: 40 } as const] : []),
  ]
}
