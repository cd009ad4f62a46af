// Ceasefires: labelled sentences beside a keyword rule, precision by score, and the records of whole texts.
import { readFileSync } from 'node:fs'
import type { NewsDate } from '../../src/model/date.ts'
import type { Found } from '../../src/model/fact.ts'
import type { Ceasefire } from '../../src/model/item.ts'
import { ceasefires as topic } from '../../src/topic/ceasefires/ceasefires.ts'
import { readingOf } from '../../src/topic/reading.ts'
import { draftOf } from '../topic/draft.ts'
import { precisionByBand, ratesOf } from './bands.ts'
import { judgeDate } from './dates.ts'
import type { ExpectedCeasefire } from './expected.ts'
import { f1, faults, labelled, type Measure, share } from './measure.ts'

interface Labelled {
  readonly text: string
  readonly topic: boolean
  readonly kind: string
}

const FILE = new URL('../../fixtures/topics/ceasefires.json', import.meta.url).pathname
/** What a saved search would ask for. */
const KEYWORDS = /cease-?fire|truce|armistice|cessation of hostilities|перемири|прекращени[а-я]+ огня/i

export const ceasefires: Measure = cases => [...sentenceFigures(), ...recordFigures(cases)]

function sentenceFigures() {
  const sentences: readonly Labelled[] = JSON.parse(readFileSync(FILE, 'utf8'))
  const judged = sentences.map(it => ({
    ...it,
    score: topic.classify(readingOf(draftOf(it.text)))?.score ?? 0,
  }))
  const answers = (got: (it: (typeof judged)[number]) => boolean) =>
    judged.map(it => ({ wanted: it.topic, got: got(it), text: it.text }))
  return [
    ...ratesOf(
      'ceasefires, sentences',
      answers(it => it.score > 0),
    ),
    ...ratesOf(
      'ceasefires, sentences by keyword',
      answers(it => KEYWORDS.test(it.text)),
    ).slice(2),
    ...precisionByBand(
      'ceasefires, sentences',
      judged.filter(it => it.score > 0).map(it => ({ score: it.score, right: it.topic })),
    ),
  ]
}

const iso = (date: Found<NewsDate> | null) => date?.value.value ?? null

/** Each wanted record takes the first of the records left that has none of its dates wrong and most of them right. */
function paired(wanted: readonly ExpectedCeasefire[], got: readonly Ceasefire[]) {
  const left = [...got]
  const pairs = wanted.map(label => {
    const best = left
      .map(record => ({ record, likeness: likeness(label, record) }))
      .sort((a, b) => b.likeness - a.likeness)
      .at(0)
    if (!best || best.likeness < 0) return { label, record: null }
    left.splice(left.indexOf(best.record), 1)
    return { label, record: best.record }
  })
  return { pairs, extra: left }
}

const verdicts = (label: ExpectedCeasefire, record: Ceasefire) => [
  judgeDate(iso(record.agreed), label.agreed ?? null),
  judgeDate(iso(record.effective), label.effective ?? null),
]

function likeness(label: ExpectedCeasefire, record: Ceasefire): number {
  const judged = verdicts(label, record)
  const dated = Boolean(label.agreed ?? label.effective)
  if (judged.includes('wrong')) return -1
  if (
    dated &&
    judged.every(it => it === 'missed' || it === 'right') &&
    !iso(record.agreed) &&
    !iso(record.effective)
  )
    return -1
  return judged.filter(it => it === 'right').length + (label.status === record.status ? 0.5 : 0)
}

function recordFigures(cases: Parameters<Measure>[0]) {
  const judged = labelled(cases, 'ceasefires').map(({ it, wanted }) => ({
    it,
    ...paired(wanted, it.derived.ceasefires),
  }))
  const pairs = judged.flatMap(({ it, pairs }) => pairs.map(pair => ({ it, ...pair })))
  const found = pairs.flatMap(({ it, label, record }) => (record ? [{ it, label, record }] : []))
  const extra = judged.flatMap(({ it, extra }) => extra.map(record => ({ it, record })))
  const lost = pairs.filter(({ record }) => !record)
  const other = found.filter(({ label, record }) => label.status && label.status !== record.status)
  const misdated = extra.filter(({ record }) => iso(record.agreed) ?? iso(record.effective))
  const line = ({ it, record }: (typeof extra)[number]) =>
    `${it.name}: extra ${iso(record.agreed)} / ${iso(record.effective)} ${record.status}`
  return [
    f1('ceasefire records: F1', { right: found.length, extra: extra.length, missed: lost.length }, [
      ...extra.map(line),
      ...lost.map(({ it, label }) => `${it.name}: missed ${JSON.stringify(label)}`),
    ]),
    share(
      'ceasefire records: status',
      found.length - other.length,
      found.length,
      other.map(({ it, label, record }) => `${it.name}: ${label.status}, got ${record.status}`),
    ),
    faults('ceasefire records: dates wrong', misdated.map(line)),
  ]
}
