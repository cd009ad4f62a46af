// What an editor says wins over everything: the facts before the topics are looked for, the topics after.
import type { Correction } from '../model/correction.ts'
import { type Found, given } from '../model/fact.ts'
import type { Derived, Draft, Match } from '../model/item.ts'
import { givenDate } from '../text/given-date.ts'

const fact = (value: string, field: string): Found<string> | null =>
  value === '' ? null : given(value, `correction/${field}`)

function date(value: string, field: string): Draft['published'] {
  const known = givenDate(value)
  return known && given(known, `correction/${field}`)
}

/** What the text and its givens say about a corrected field is settled, so they disagree about it no longer. */
export function correctDraft(draft: Draft, correction: Correction): Draft {
  const { title, published, modified, publisher, place, authors, language, url } = correction
  return {
    ...draft,
    ...(title !== undefined && { title: given(title, 'correction/title') }),
    ...(published !== undefined && { published: date(published, 'published') }),
    ...(modified !== undefined && { modified: date(modified, 'modified') }),
    ...(publisher !== undefined && { publisher: fact(publisher, 'publisher') }),
    ...(place !== undefined && { place: fact(place, 'place') }),
    ...(authors && { authors: authors.map(name => given(name, 'correction/authors')) }),
    ...(language !== undefined && { language: language || null }),
    ...(url !== undefined && { url: url || null }),
    disagreements: draft.disagreements.filter(({ field }) => !(field in correction)),
  }
}

/** A topic that only an editor sees has the beginning of the text as its passage. */
function matchByEditor(topic: string, { body, text }: Draft): Match {
  const { start, end } = body[0] ?? { start: 0, end: text.length }
  return { topic, score: 1, passages: [{ start, end, rule: 'correction/topics' }] }
}

/** Puts an item into topics and takes it out of them, with the records that stood behind them. */
export function correctTopics(derived: Derived, { topics = {} }: Correction): Derived {
  const kept = derived.matches.filter(({ topic }) => topics[topic] !== false)
  const missing = Object.keys(topics).filter(
    topic => topics[topic] && !kept.some(match => match.topic === topic),
  )
  return {
    ...derived,
    matches: [...kept, ...missing.map(topic => matchByEditor(topic, derived))],
    calls: topics.calls === false ? [] : derived.calls,
    ceasefires: topics.ceasefires === false ? [] : derived.ceasefires,
  }
}
