// Calls: which texts tell one, beside a keyword rule; the records behind them; how far the scores can be trusted.
import { readFileSync } from 'node:fs'
import { stated } from '../../src/model/fact.ts'
import type { Call, Match } from '../../src/model/item.ts'
import { classify } from '../../src/topic/classify.ts'
import { draftOf } from '../topic/draft.ts'
import { judgeDate } from './dates.ts'
import type { ExpectedCall } from './expected.ts'
import { type Case, type Figure, f1, faults, type Measure, share } from './measure.ts'

/** A sentence or two with what they tell; `calls` as `describe` writes them. */
interface Labelled {
  readonly text: string
  readonly topic: boolean
  readonly kind: string
  readonly published?: string
  readonly calls: readonly string[]
}

/** A text with the calls it is labelled with and those found, all in one form. */
interface Row {
  readonly name: string
  readonly text: string
  readonly topic: boolean
  readonly match: Match | null
  readonly wanted: readonly ExpectedCall[]
  readonly got: readonly ExpectedCall[]
}

const SENTENCES: readonly Labelled[] = JSON.parse(
  readFileSync(new URL('../../fixtures/topics/calls.json', import.meta.url).pathname, 'utf8'),
)

const partyName = ({ name, country, office }: Call['parties'][number]) => name ?? `${country} ${office}`

/** A found call in the form of a label. */
function asExpected({ parties, caller, callee, status, medium, date }: Call): ExpectedCall {
  const names = parties.map(partyName)
  return {
    parties: names.map(name => ({ name })),
    caller: caller === null ? null : names[caller]!,
    callee: callee === null ? null : names[callee]!,
    status,
    medium,
    date: date?.value.value ?? null,
  }
}

/** "A > B, held, telephone, 2020-10-20": who with whom (">" where it is said who rang), status, medium, day. */
function parsed(line: string): ExpectedCall {
  const [who = '', status, medium, date] = line.split(', ')
  const names = who.split(/ [+>] /)
  const rang = who.includes(' > ')
  return {
    parties: names.map(name => ({ name })),
    caller: rang ? names[0]! : null,
    callee: rang ? names[1]! : null,
    status: status as Call['status'],
    medium: medium as Call['medium'],
    date: date ?? null,
  }
}

function sentenceRow({ text, topic, kind, published, calls }: Labelled): Row {
  const day = published ? stated({ value: published, precision: 'day' as const }, null, 'label') : null
  const { matches, calls: found } = classify(draftOf(text, { published: day }))
  return {
    name: `${kind}: ${text.slice(0, 60)}`,
    text,
    topic,
    match: matches.find(match => match.topic === 'calls') ?? null,
    wanted: calls.map(parsed),
    got: found.map(asExpected),
  }
}

const named = (call: ExpectedCall): ExpectedCall => ({
  ...call,
  parties: call.parties.map(it => ({ name: it.name ?? `${it.country} ${it.office}` })),
})

const articleRow = ({ name, expected, derived }: Case): Row => ({
  name,
  text: derived.text,
  topic: expected.topics?.includes('calls') ?? (expected.calls ?? []).length > 0,
  match: derived.matches.find(match => match.topic === 'calls') ?? null,
  wanted: (expected.calls ?? []).map(named),
  got: derived.calls.map(asExpected),
})

const keyOf = ({ parties }: ExpectedCall) =>
  parties
    .map(({ name }) => name)
    .sort()
    .join(' + ')

/** What any aggregator does: the words alone. */
const KEYWORDS =
  /\b(?:phone|telephone|video) ?(?:call|conversation|talk|conference)s?\b|\bby (?:tele)?phone\b|\b(?:tele)?phoned\b|\bcalled\b|\bcalls?\b|телефон|позвонил/iu

function topicFigure(name: string, rows: readonly Row[], claims: (row: Row) => boolean): Figure {
  const extra = rows.filter(row => claims(row) && !row.topic)
  const missed = rows.filter(row => !claims(row) && row.topic)
  const right = rows.filter(row => claims(row) && row.topic).length
  const lines = [...extra.map(row => `extra: ${row.name}`), ...missed.map(row => `missed: ${row.name}`)]
  return f1(name, { right, extra: extra.length, missed: missed.length }, lines)
}

/** Pairs of label and record with the same parties, each once; of two calls of one pair those of the same day. */
function pairs(rows: readonly Row[]) {
  return rows.flatMap(row => {
    const free = [...row.got]
    return row.wanted.flatMap(wanted => {
      const same = free.filter(it => keyOf(it) === keyOf(wanted))
      const got = same.find(({ date }) => date === (wanted.date ?? null)) ?? same[0]
      if (!got) return []
      free.splice(free.indexOf(got), 1)
      return [{ row, wanted, got }]
    })
  })
}

function recordFigures(rows: readonly Row[]): readonly Figure[] {
  const matched = pairs(rows)
  const sum = (pick: (row: Row) => number) => rows.reduce((total, row) => total + pick(row), 0)
  const missed = sum(row => row.wanted.length) - matched.length
  const extra = sum(row => row.got.length) - matched.length
  const off = rows.filter(row => row.wanted.map(keyOf).sort().join() !== row.got.map(keyOf).sort().join())
  const line = (it: (typeof matched)[number]) =>
    `${it.row.name}: wanted ${JSON.stringify(it.wanted)}, got ${JSON.stringify(it.got)}`
  const wrongWay = matched.filter(({ wanted, got }) => got.caller !== null && got.caller !== wanted.caller)
  const dated = matched.map(it => ({
    ...it,
    verdict: judgeDate(it.got.date ?? null, it.wanted.date ?? null),
  }))
  const fixed = dated.filter(({ wanted }) => wanted.date)
  const status = matched.filter(({ wanted, got }) => wanted.status === got.status)
  return [
    f1(
      'call records F1',
      { right: matched.length, extra, missed },
      off.map(
        row =>
          `${row.name}: wanted ${row.wanted.map(keyOf).join('; ')}, got ${row.got.map(keyOf).join('; ')}`,
      ),
    ),
    faults('call direction wrong', wrongWay.map(line)),
    faults('call date wrong', dated.filter(({ verdict }) => verdict === 'wrong').map(line)),
    share('call dates found', fixed.filter(({ verdict }) => verdict === 'right').length, fixed.length, []),
    share('call status', status.length, matched.length, matched.filter(it => !status.includes(it)).map(line)),
  ]
}

const BANDS = [0.9, 0.8, 0.6, 0] as const

/** Of the texts that a band of scores claims, the share that tell a call: what the score promises. */
const bandFigures = (rows: readonly Row[]): readonly Figure[] =>
  BANDS.map((from, i) => {
    const to = BANDS[i - 1] ?? 1.01
    const claimed = rows.filter(({ match }) => match && match.score >= from && match.score < to)
    const right = claimed.filter(({ topic }) => topic).length
    return share(
      `calls scored ${from} and up`,
      right,
      claimed.length,
      claimed.filter(({ topic }) => !topic).map(row => row.name),
    )
  })

export const calls: Measure = cases => {
  const labelled = cases.filter(({ expected }) => expected.calls || expected.topics)
  const rows = [...SENTENCES.map(sentenceRow), ...labelled.map(articleRow)]
  return [
    topicFigure('calls F1', rows, ({ match }) => match !== null),
    { ...topicFigure('calls F1, keywords', rows, ({ text }) => KEYWORDS.test(text)), best: 'none' },
    ...recordFigures(rows),
    ...bandFigures(rows),
  ]
}
