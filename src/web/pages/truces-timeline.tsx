// Truces over time: agreed, in force, and what became of them; and the same as a table.
import type { Ceasefire } from '../../model/item.ts'
import type { StoredRecord } from '../../store/records.ts'
import { readableDate } from '../../text/when.ts'
import { When } from './items.tsx'

type TruceRecord = StoredRecord<'ceasefire'>

const [LABELS, COLUMN, ROW, TOP] = [210, 92, 34, 58]

const dayOf = (found: Ceasefire['agreed']): string | null => found?.value.value.slice(0, 10) ?? null
const daysOf = ({ agreed, effective }: Ceasefire): string[] =>
  [dayOf(agreed), dayOf(effective)].filter(day => day !== null)

const labelOf = ({ parties }: Ceasefire): string => parties.join(', ') || 'parties not said'
const clip = (label: string): string => (label.length > 26 ? `${label.slice(0, 25)}…` : label)

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

const Drawing = ({ records }: { records: readonly TruceRecord[] }) => {
  const days = [...new Set(records.flatMap(({ record }) => daysOf(record)))].sort()
  const xOf = (day: string): number => LABELS + days.indexOf(day) * COLUMN + COLUMN / 2
  const [width, height] = [LABELS + days.length * COLUMN + 70, TOP + records.length * ROW]
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <title>Truces, from agreed to in force; the same stands in the table below</title>
      {days.map(day => (
        <>
          <text x={xOf(day)} y="18" text-anchor="middle">
            {day.length > 4
              ? readableDate(day)
                  .replace(/ \d{4}$/, '')
                  .replace(/([A-Z][a-z]{2})[a-z]*/, '$1')
              : ''}
          </text>
          <text x={xOf(day)} y="34" text-anchor="middle" class="soft">
            {day.slice(0, 4)}
          </text>
          <line x1={xOf(day)} x2={xOf(day)} y1="42" y2={height} class="line" />
        </>
      ))}
      {records.map((told, n) => (
        <>
          <text x="0" y={TOP + n * ROW + 4}>
            {clip(labelOf(told.record))}
          </text>
          <Bar told={told} y={TOP + n * ROW} xOf={xOf} />
        </>
      ))}
    </svg>
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
    <section>
      <h2>Truces over time</h2>
      {dated.length ? (
        <section class="scroll" tabindex={0} aria-label="Drawing of the truces">
          <Drawing records={dated} />
        </section>
      ) : null}
      <details>
        <summary>The same as a table</summary>
        <TrucesTable records={records} />
      </details>
    </section>
  ) : null
}
