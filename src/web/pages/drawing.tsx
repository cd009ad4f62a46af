// The frame that the drawings of a topic's records share: days along the top, names down the left side.
import type { Child } from 'hono/jsx'

/** Where a drawing's columns and rows stand, in units of the drawing, which are pixels on a wide screen. */
export interface Grid {
  readonly labels: number
  readonly column: number
}

const [ROW, TOP, CHARACTER] = [34, 58, 7.5]

/** The middle of column `n`, counted from 0. */
export const columnAt = ({ labels, column }: Grid, n: number): number => labels + n * column + column / 2

/** The middle of row `n`, counted from 0. */
export const rowAt = (n: number): number => TOP + n * ROW

const clipped = (label: string, most: number): string =>
  label.length > most ? `${label.slice(0, most - 1)}…` : label

/** The name of row `n`, cut to the room it has. */
export const RowLabel = ({ grid, n, label }: { grid: Grid; n: number; label: string }) => (
  <text x="0" y={rowAt(n) + 4}>
    {clipped(label, Math.floor(grid.labels / CHARACTER))}
  </text>
)

/** What stands over a column, in two lines: "20 Oct" and "2020". */
export const ColumnHead = ({ x, lines: [above, below] }: { x: number; lines: readonly [string, string] }) => (
  <>
    <text x={x} y="18" text-anchor="middle">
      {above}
    </text>
    <text x={x} y="34" text-anchor="middle" class="soft">
      {below}
    </text>
  </>
)

interface DrawingProps {
  readonly title: string
  readonly width: number
  readonly rows: number
  readonly children: Child
}

/** `title` is what a screen reader says of the drawing. */
export const Drawing = ({ title, width, rows, children }: DrawingProps) => {
  const height = rowAt(rows)
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <title>{title}</title>
      {children}
    </svg>
  )
}

interface TimelineProps {
  readonly heading: string
  readonly label: string
  readonly drawing: Child
  readonly table: Child
}

/** A drawing that scrolls sideways, where there is one, and the same as a table. */
export const Timeline = ({ heading, label, drawing, table }: TimelineProps) => (
  <section>
    <h2>{heading}</h2>
    {drawing ? (
      <section class="scroll" tabindex={0} aria-label={label}>
        {drawing}
      </section>
    ) : null}
    <details>
      <summary>The same as a table</summary>
      {table}
    </details>
  </section>
)
