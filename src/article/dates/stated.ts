// Publication dates and update stamps that a text prints, ranked by how surely they are its own.
import type { NewsDate } from '../../model/date.ts'
import { type Found, stated } from '../../model/fact.ts'
import { dayNumber, weekdayOf } from '../../text/calendar.ts'
import { findDates } from '../../text/dates.ts'
import { dayOf, newsDate } from '../../text/resolve.ts'
import { findDateline } from '../dateline.ts'
import type { Document, MetaField } from '../document.ts'
import { firstOf } from '../first.ts'
import { DAY_SUFFIX } from '../title.ts'
import { dateOfMark, type Mark, marksOf, passageOf, shifted } from './marks.ts'

/** What the rules share: the document, and its marks found once. */
export interface Marked {
  readonly document: Document
  readonly marks: readonly Mark[]
}

export const marked = (document: Document): Marked => ({ document, marks: marksOf(document) })

type StatedRule = (marked: Marked) => Found<NewsDate> | null

const ofMark = (mark: Mark | undefined, document: Document, rule: string): Found<NewsDate> | null => {
  const date = mark ? dateOfMark(mark, document) : null
  return mark && date ? stated<NewsDate>(date, passageOf(mark.mention), rule) : null
}

/** A weekday printed beside a date must be its weekday, or one of the two is not what it seems. */
const agrees = ({ mention }: Mark): boolean => {
  const day = dayOf(mention)
  return !day || !mention.weekday || weekdayOf(day) === mention.weekday
}

/** Distances in lines are counted from the headline, else from the first paragraph. */
function center({ lines }: Document): number {
  const headline = lines.findIndex(({ kind }) => kind === 'headline')
  return headline >= 0 ? headline : lines.findIndex(({ kind }) => kind === 'paragraph')
}

const nearest = (marks: readonly Mark[], from: number): Mark | undefined =>
  [...marks].sort((a, b) => Math.abs(a.index - from) - Math.abs(b.index - from) || b.index - a.index)[0]

/** A date that templates give to a page as such: weaker than what the page prints. */
const LOOSE = 'meta-date'

const fromMeta =
  (name: MetaField['name'], rule: string, loose = false): StatedRule =>
  ({ document }) => {
    for (const field of document.meta) {
      const [mention] = field.name === name && (field.from === LOOSE) === loose ? findDates(field.value) : []
      const date = mention?.month && !mention.ambiguous ? newsDate(mention, document.text) : null
      if (date) return stated<NewsDate>(date, null, `${rule}/${field.from}`)
    }
    return null
  }

/** Of stamps far below the story that tell several days none is its own. */
function withoutListed(document: Document, marks: readonly Mark[]): readonly Mark[] {
  const last = document.lines.findLastIndex(({ kind }) => kind === 'paragraph') + BELOW
  const far = marks.filter(({ index }) => index > last)
  const days = new Set(far.map(mark => dateOfMark(mark, document)?.value.slice(0, 10)))
  return days.size > 1 ? marks.filter(({ index }) => index <= last) : marks
}

const labelled =
  (label: Mark['label'], rule: string, within = Number.POSITIVE_INFINITY): StatedRule =>
  ({ document, marks }) => {
    const fitting = marks.filter(mark => mark.label === label && dateOfMark(mark, document))
    const from = center(document)
    const own = withoutListed(document, fitting).filter(({ index }) => Math.abs(index - from) <= within)
    return ofMark(nearest(own, from), document, rule)
  }

/** Lines between a headline and a stamp that is still its own: share buttons, pictures, a standfirst, a stray paragraph. */
const NEAR = { above: 8, below: 16, paragraphs: 1 }

const isNear = ({ lines }: Document, from: number, index: number): boolean =>
  index >= from - NEAR.above &&
  index <= from + NEAR.below &&
  lines.slice(from, index).filter(({ kind }) => kind === 'paragraph').length <= NEAR.paragraphs

/** Where stamps of several days stand above a headline they are those of other stories. */
function hasListAbove(document: Document, marks: readonly Mark[], from: number): boolean {
  const above = marks.filter(({ index, kind }) => kind === 'stamp' && index < from)
  return new Set(above.map(mark => dateOfMark(mark, document)?.value.slice(0, 10))).size > 1
}

const stampByHeadline: StatedRule = ({ document, marks }) => {
  const from = center(document)
  const listed = hasListAbove(document, marks, from)
  const near = marks.filter(
    mark =>
      !(listed && mark.index < from) &&
      (mark.kind === 'stamp' || mark.kind === 'byline') &&
      mark.label === null &&
      agrees(mark) &&
      dateOfMark(mark, document) &&
      isNear(document, from, mark.index),
  )
  return ofMark(nearest(near, from), document, 'date/stamp')
}

const datelineDate: StatedRule = ({ document }) => {
  const mention = findDateline(document)?.date
  const date = mention?.day && !mention.ambiguous ? newsDate(mention, document.text) : null
  return mention && date ? stated<NewsDate>(date, passageOf(mention), 'date/dateline') : null
}

/** "Ferry turned back - 3 April, 2003" */
const headlineDate: StatedRule = ({ document }) => {
  const line = document.lines.find(({ kind }) => kind === 'headline')
  const suffix = line && DAY_SUFFIX.exec(line.text)
  const [mention] = suffix ? findDates(document.text.slice(line.start, line.end)).slice(-1) : []
  const date = mention?.day && newsDate(mention)
  return line && mention && date
    ? stated<NewsDate>(date, passageOf(shifted(mention, line.start)), 'date/headline')
    : null
}

/** Lines between a story and its day: a signature, a credit. */
const BELOW = 3

/** A day below the story, where all tell the same; a clock with it would rather say when the text was changed. */
const stampBelow: StatedRule = ({ document, marks }) => {
  const last = document.lines.findLastIndex(({ kind }) => kind === 'paragraph')
  const below = marks.filter(
    mark =>
      mark.kind === 'stamp' &&
      mark.label === null &&
      mark.mention.hour === undefined &&
      mark.index > last &&
      mark.index <= last + BELOW &&
      !document.lines.slice(last, mark.index).some(({ furniture }) => furniture === 'related') &&
      agrees(mark) &&
      dateOfMark(mark, document),
  )
  const days = new Set(below.map(mark => dateOfMark(mark, document)!.value.slice(0, 10)))
  return days.size === 1 ? ofMark(below[0], document, 'date/stamp-below') : null
}

/** In order of trust. */
const PUBLISHED: readonly StatedRule[] = [
  fromMeta('published', 'date'),
  labelled('published', 'date/published', NEAR.below),
  labelled('self-published', 'date/first-published'),
  stampByHeadline,
  labelled('published', 'date/published'),
  datelineDate,
  fromMeta('published', 'date', true),
  headlineDate,
  stampBelow,
]

export const statedPublished = (document: Marked): Found<NewsDate> | null =>
  firstOf(PUBLISHED, rule => rule(document))

/** Below a story that says above when it was published, a bare stamp says when it was changed. */
const stampAfterPublished: StatedRule = ({ document, marks }) => {
  const last = document.lines.findLastIndex(({ kind }) => kind === 'paragraph')
  const above = marks.find(mark => mark.label === 'published' && mark.index < last && dayOf(mark.mention))
  const below = marks.filter(
    mark => mark.kind === 'stamp' && mark.label === null && mark.index > last && dayOf(mark.mention),
  )
  const [only] = below
  if (!above || !only || below.length > 1) return null
  const later = dayNumber(dayOf(only.mention)!) >= dayNumber(dayOf(above.mention)!)
  return later ? ofMark(only, document, 'date/stamp-after-published') : null
}

const MODIFIED: readonly StatedRule[] = [
  fromMeta('modified', 'date'),
  labelled('updated', 'date/updated'),
  stampAfterPublished,
]

export const statedModified = (document: Marked): Found<NewsDate> | null =>
  firstOf(MODIFIED, rule => rule(document))
