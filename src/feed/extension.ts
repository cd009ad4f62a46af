// The JSON Feed extension `_dateline`: everything Dateline says about an item, and how it is known.
//
// In the feed: `updated`, `archive` (a closed page, whose members stay) and `deleted` (withdrawn items: id, when).
// In an item: `page` (its page here), `title`, `published`, `modified`, `place`, `publisher`, `authors` (each a value with `basis`, `passage` and
// `rule`, or null), `topics` (with the passages that say so, best first), `calls` and `ceasefires` (the records), `damage` and
// `disagreements`, `source`. Offsets are UTF-16 code units into the text as stored, `end` exclusive.
import type { NewsDate } from '../model/date.ts'
import type { Evidence, Found } from '../model/fact.ts'
import type { Call, Ceasefire, Match } from '../model/item.ts'
import type { Entry, Feed } from '../model/stream.ts'
import { printable } from '../text/xml.ts'

export const describeFeed = ({ updated, archive, tombstones }: Feed): object => ({
  updated,
  archive: archive || undefined,
  deleted: tombstones.length > 0 ? tombstones.map(({ id, when }) => ({ id, when })) : undefined,
})

export function describeEntry({ item, page, source }: Entry): object {
  return {
    page,
    title: fact(item.title),
    published: dated(item.published),
    modified: dated(item.modified),
    place: item.place && fact(item.place),
    publisher: item.publisher && fact(item.publisher),
    authors: item.authors.map(fact),
    topics: item.matches.map(match => describeMatch(item.text, match)),
    calls: item.calls.map(describeCall),
    ceasefires: item.ceasefires.map(describeCeasefire),
    damage: item.damage,
    disagreements: item.disagreements,
    source,
  }
}

/** Keys in one order, whatever the order in which they were stored: the bytes must not depend on it. */
const fact = ({ value, basis, passage, rule }: Found<string>) => ({ value, basis, passage, rule })

const dated = (found: Found<NewsDate> | null) =>
  found && {
    value: found.value.value,
    precision: found.value.precision,
    basis: found.basis,
    passage: found.passage,
    rule: found.rule,
  }

const describeMatch = (text: string, { topic, score, passages }: Match) => ({
  topic,
  score,
  passages: passages.map(passage => quote(text, passage)),
})

const quote = (text: string, { start, end, rule }: Evidence) => ({
  start,
  end,
  // Line ends as the rest of the feed has them: texts saved on Windows would make the whole document suspect.
  text: printable(text.slice(start, end)),
  rule,
})

const describeCall = ({ parties, caller, callee, status, date, medium, passage, rule }: Call) => ({
  parties: parties.map(({ name, office, country }) => ({ name, office, country })),
  caller: party(parties, caller),
  callee: party(parties, callee),
  status,
  date: dated(date),
  medium,
  passage,
  rule,
})

/** A party's name, only where the text says who rang whom. */
const party = (parties: Call['parties'], index: number | null): string | null =>
  index === null ? null : (parties[index]?.name ?? null)

const describeCeasefire = ({ agreed, effective, parties, brokers, status, passage, rule }: Ceasefire) => ({
  agreed: dated(agreed),
  effective: dated(effective),
  parties,
  brokers,
  status,
  passage,
  rule,
})
