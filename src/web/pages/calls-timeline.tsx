// Who spoke with whom, and when: a row for each party, a column for each call; and the same as a table.
import type { Call } from '../../model/item.ts'
import type { StoredRecord } from '../../store/records.ts'
import { fold } from '../../text/fold.ts'
import { dayAndYear } from '../../text/when.ts'
import { ColumnHead, columnAt, Drawing, type Grid, RowLabel, rowAt, Timeline } from './drawing.tsx'
import { When } from './items.tsx'
import { partyName, sentenceOf } from './records.tsx'

type CallRecord = StoredRecord<'call'>

const GRID: Grid = { labels: 190, column: 76 }
const MOST_ROWS = 16

interface Row {
  readonly key: string
  readonly label: string
}

/** Somebody named is known by the surname; of the unnamed, two foreign ministers are two. */
function keyOf(party: Call['parties'][number]): string {
  const name = fold(partyName(party))
  return party.name ? (name.split(' ').at(-1) ?? '') : name
}

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

const dayLines = ({ date }: Call): readonly [string, string] =>
  date ? dayAndYear(date.value.value) : ['day', 'not said']

interface ColumnProps {
  readonly told: CallRecord
  readonly x: number
  readonly rows: readonly Row[]
}

const CallColumn = ({ told, x, rows }: ColumnProps) => {
  const { record } = told
  const at = record.parties.map(party => rows.findIndex(({ key }) => key === keyOf(party)))
  const present = at.filter(n => n >= 0).map(rowAt)
  const held = record.status === 'held' ? 'dot' : 'hollow'
  const target = record.callee === null || record.caller === null ? null : rowAt(at[record.callee] ?? -1)
  return (
    <a href={`/items/${told.item}`}>
      <title>{`${sentenceOf(record)}: ${told.title}`}</title>
      <ColumnHead x={x} lines={dayLines(record)} />
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

const CallsDrawing = ({ records }: { records: readonly CallRecord[] }) => {
  const rows = rowsOf(records)
  const drawn = records.filter(
    ({ record }) => record.parties.filter(party => rows.some(({ key }) => key === keyOf(party))).length > 1,
  )
  const width = GRID.labels + drawn.length * GRID.column
  return (
    <Drawing
      title="Who spoke with whom, oldest call first; the same stands in the table below"
      width={width}
      rows={rows.length}
    >
      {rows.map(({ label }, n) => (
        <>
          <RowLabel grid={GRID} n={n} label={label} />
          <line x1={GRID.labels - 14} x2={width} y1={rowAt(n)} y2={rowAt(n)} class="line" />
        </>
      ))}
      {drawn.map((told, n) => (
        <CallColumn told={told} x={columnAt(GRID, n)} rows={rows} />
      ))}
    </Drawing>
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
    <Timeline
      heading="Who spoke with whom"
      label="Drawing of the calls"
      drawing={<CallsDrawing records={inOrder(records)} />}
      table={<CallsTable records={records} />}
    />
  ) : null
