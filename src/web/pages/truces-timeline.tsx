// Truces over time: agreed, in force, and what became of them; and the same as a table.
import type { Ceasefire } from '../../model/item.ts'
import type { StoredRecord } from '../../store/records.ts'
import { dayAndYear } from '../../text/when.ts'
import { ColumnHead, columnAt, Drawing, type Grid, RowLabel, rowAt, Timeline } from './drawing.tsx'
import { When } from './items.tsx'

type TruceRecord = StoredRecord<'ceasefire'>

const GRID: Grid = { labels: 210, column: 92 }

/** Room behind the last day for what became of a truce. */
const OUTCOME_WIDTH = 70

const dayOf = (found: Ceasefire['agreed']): string | null => found?.value.value.slice(0, 10) ?? null
const daysOf = ({ agreed, effective }: Ceasefire): string[] =>
  [dayOf(agreed), dayOf(effective)].filter(day => day !== null)

const labelOf = ({ parties }: Ceasefire): string => parties.join(', ') || 'parties not said'

const OUTCOME: Readonly<Record<Ceasefire['status'], string>> = {
  proposed: 'proposed',
  agreed: 'agreed',
  'in-force': 'in force',
  violated: 'violated',
  ended: 'ended',
}

interface BarProps {
  readonly told: TruceRecord
  readonly y: number
  readonly xOf: (day: string) => number
}

/** Hollow: agreed. Filled: in force. Behind it what the text says became of it. */
const Bar = ({ told, y, xOf }: BarProps) => {
  const { agreed, effective, status } = told.record
  const [from, to] = [dayOf(agreed), dayOf(effective)].map(day => (day === null ? null : xOf(day)))
  const end = Math.max(from ?? 0, to ?? 0)
  return (
    <a href={`/items/${told.item}`}>
      <title>{`${labelOf(told.record)}: ${OUTCOME[status]}. ${told.title}`}</title>
      {from != null && to != null && from !== to ? (
        <line x1={from} x2={to} y1={y} y2={y} class="span" />
      ) : null}
      {from != null ? <circle cx={from} cy={y} r="7" class="hollow" /> : null}
      {to != null ? <circle cx={to} cy={y} r="7" class="dot" /> : null}
      <text x={end + 14} y={y + 4} class="soft">
        {OUTCOME[status]}
      </text>
    </a>
  )
}

const TrucesDrawing = ({ records }: { records: readonly TruceRecord[] }) => {
  const days = [...new Set(records.flatMap(({ record }) => daysOf(record)))].sort()
  const xOf = (day: string): number => columnAt(GRID, days.indexOf(day))
  return (
    <Drawing
      title="Truces, from agreed to in force; the same stands in the table below"
      width={GRID.labels + days.length * GRID.column + OUTCOME_WIDTH}
      rows={records.length}
    >
      {days.map(day => (
        <>
          <ColumnHead x={xOf(day)} lines={dayAndYear(day)} />
          <line x1={xOf(day)} x2={xOf(day)} y1="42" y2={rowAt(records.length)} class="line" />
        </>
      ))}
      {records.map((told, n) => (
        <>
          <RowLabel grid={GRID} n={n} label={labelOf(told.record)} />
          <Bar told={told} y={rowAt(n)} xOf={xOf} />
        </>
      ))}
    </Drawing>
  )
}

const TrucesTable = ({ records }: { records: readonly TruceRecord[] }) => (
  <table>
    <caption>Newest first. A day that the text does not fix is not said.</caption>
    <thead>
      <tr>
        <th scope="col">Between</th>
        <th scope="col">Agreed</th>
        <th scope="col">In force</th>
        <th scope="col">Then</th>
        <th scope="col">Told in</th>
      </tr>
    </thead>
    <tbody>
      {records.map(({ record, item, title }) => (
        <tr>
          <td dir="auto">{labelOf(record)}</td>
          <td>{record.agreed ? <When date={record.agreed} /> : 'not said'}</td>
          <td>{record.effective ? <When date={record.effective} /> : 'not said'}</td>
          <td>{OUTCOME[record.status]}</td>
          <td dir="auto">
            <a href={`/items/${item}`}>{title}</a>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

/** `records` newest first. Only those with a day can be drawn; the table has all. */
export const TrucesTimeline = ({ records }: { records: readonly TruceRecord[] }) => {
  const dated = records.filter(({ record }) => daysOf(record).length > 0).toReversed()
  return records.length ? (
    <Timeline
      heading="Truces over time"
      label="Drawing of the truces"
      drawing={dated.length ? <TrucesDrawing records={dated} /> : null}
      table={<TrucesTable records={records} />}
    />
  ) : null
}
