// Who spoke with whom, and when: a row for each party, a column for each call; and the same as a table.
import type { Call } from '../../model/item.ts'
import type { StoredRecord } from '../../store/records.ts'
import { fold } from '../../text/fold.ts'
import { readableDate } from '../../text/when.ts'
import { When } from './items.tsx'
import { partyName, sentenceOf } from './records.tsx'

type CallRecord = StoredRecord<'call'>

/** Measures in units of the drawing, which are pixels on a wide screen. */
const [LABELS, COLUMN, ROW, TOP] = [190, 76, 34, 58]
const MOST_ROWS = 16

interface Row {
  readonly key: string
  readonly label: string
}

const keyOf = (party: Call['parties'][number]): string => fold(partyName(party)).split(' ').at(-1) ?? ''

/** The parties heard most often, in the order in which they are first heard. */
function rowsOf(records: readonly CallRecord[]): Row[] {
  const heard = new Map<string, { label: string; times: number }>()
  for (const party of records.flatMap(({ record }) => record.parties)) {
    const known = heard.get(keyOf(party))
    heard.set(keyOf(party), { label: known?.label ?? partyName(party), times: (known?.times ?? 0) + 1 })
  }
  const often = [...heard].sort(([, a], [, b]) => b.times - a.times).slice(0, MOST_ROWS)
  const kept = new Set(often.map(([key]) => key))
  return [...heard].filter(([key]) => kept.has(key)).map(([key, { label }]) => ({ key, label }))
}

const clip = (label: string): string => (label.length > 24 ? `${label.slice(0, 23)}…` : label)

/** The day over a column, in two lines: "20 Oct" and "2020". */
function dayLines(record: Call): readonly [string, string] {
  if (!record.date) return ['day', 'not said']
  const [year = '', month, day] = record.date.value.value.slice(0, 10).split('-')
  const words = readableDate(`${year}-${month ?? '01'}`).slice(0, 3)
  return [month ? `${day ? `${Number(day)} ` : ''}${words}` : '', year]
}

interface ColumnProps {
  readonly told: CallRecord
  readonly x: number
  readonly rows: readonly Row[]
}

const CallColumn = ({ told, x, rows }: ColumnProps) => {
  const { record } = told
  const ys = record.parties
    .map(party => rows.findIndex(({ key }) => key === keyOf(party)))
    .map(n => TOP + n * ROW)
  const present = ys.filter(y => y >= TOP)
  const held = record.status === 'held' ? 'dot' : 'hollow'
  const [above, below] = dayLines(record)
  const target = record.callee === null || record.caller === null ? null : (ys[record.callee] ?? null)
  return (
    <a href={`/items/${told.item}`}>
      <title>{`${sentenceOf(record)}: ${told.title}`}</title>
      <text x={x} y={18} text-anchor="middle">
        {above}
      </text>
      <text x={x} y={34} text-anchor="middle" class="soft">
        {below}
      </text>
      <line x1={x} x2={x} y1={Math.min(...present)} y2={Math.max(...present)} class="tie" />
      {present.map(y =>
        y === target ? (
          <path d={arrow(x, y, Math.max(...present) === y)} class="dot" />
        ) : (
          <circle cx={x} cy={y} r="6" class={held} />
        ),
      )}
    </a>
  )
}

/** A head that points to who was rung, from above or from below. */
const arrow = (x: number, y: number, down: boolean): string =>
  down ? `M${x - 8} ${y - 10}h16L${x} ${y + 4}z` : `M${x - 8} ${y + 10}h16L${x} ${y - 4}z`

const Drawing = ({ records }: { records: readonly CallRecord[] }) => {
  const rows = rowsOf(records)
  const drawn = records.filter(
    ({ record }) => record.parties.filter(party => rows.some(({ key }) => key === keyOf(party))).length > 1,
  )
  const [width, height] = [LABELS + drawn.length * COLUMN, TOP + rows.length * ROW]
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <title>Who spoke with whom, oldest call first; the same stands in the table below</title>
      {rows.map(({ label }, n) => (
        <>
          <text x="0" y={TOP + n * ROW + 4}>
            {clip(label)}
          </text>
          <line x1={LABELS - 14} x2={width} y1={TOP + n * ROW} y2={TOP + n * ROW} class="line" />
        </>
      ))}
      {drawn.map((told, n) => (
        <CallColumn told={told} x={LABELS + n * COLUMN + COLUMN / 2} rows={rows} />
      ))}
    </svg>
  )
}

const CallsTable = ({ records }: { records: readonly CallRecord[] }) => (
  <table>
    <caption>Newest first. Who rang whom is told only where the text says so.</caption>
    <thead>
      <tr>
        <th scope="col">Day</th>
        <th scope="col">Who</th>
        <th scope="col">How</th>
        <th scope="col">Told in</th>
      </tr>
    </thead>
    <tbody>
      {records.map(({ record, item, title }) => (
        <tr>
          <td>{record.date ? <When date={record.date} /> : 'not said'}</td>
          <td dir="auto">{sentenceOf(record)}</td>
          <td>{record.medium === 'unknown' ? 'not said' : record.medium}</td>
          <td dir="auto">
            <a href={`/items/${item}`}>{title}</a>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

/** Oldest first; those whose day is not said behind the others. */
function inOrder(records: readonly CallRecord[]): CallRecord[] {
  const dated = records.filter(({ record }) => record.date)
  return [...dated.toReversed(), ...records.filter(({ record }) => !record.date)]
}

/** `records` newest first. */
export const CallsTimeline = ({ records }: { records: readonly CallRecord[] }) =>
  records.length ? (
    <section>
      <h2>Who spoke with whom</h2>
      <section class="scroll" tabindex={0} aria-label="Drawing of the calls">
        <Drawing records={inOrder(records)} />
      </section>
      <details>
        <summary>The same as a table</summary>
        <CallsTable records={records} />
      </details>
    </section>
  ) : null
