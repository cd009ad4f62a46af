// `npm run bench`: what an answer costs. Ratios within one run count; absolute figures are this machine's.
// `npm run bench -- writers answers 1000000`: only some sections, and what it costs in a history of so many items.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { archiveTable } from './archive.ts'
import { measureCounts } from './counts.ts'
import { measureHttp } from './http.ts'
import { printInside } from './inside.ts'
import { measureWriters } from './writers.ts'

const storage = (): string => mkdtempSync(join(tmpdir(), 'dateline-bench-storage-'))

const row = (cells: readonly (string | number)[]): void => console.log(`| ${cells.join(' | ')} |`)

function head(title: string, columns: readonly string[]): void {
  console.log(`\n## ${title}\n`)
  row(columns)
  console.log(`|${'---|'.repeat(columns.length)}`)
}

async function printWriters(): Promise<void> {
  head('Writing and encoding a feed, CPU milliseconds', ['', '50 items', '1,000 items'])
  const [small, large] = [await measureWriters(50), await measureWriters(1000)]
  for (const [n, { name, ms }] of small.entries()) row([name, ms.toFixed(2), large[n]!.ms.toFixed(2)])
}

async function printCounts(): Promise<void> {
  const columns = ['', 'D1 queries', 'rows read', 'rows written', 'KV reads', 'KV writes']
  head('What a request reads and writes', columns)
  for (const { step, queries, rowsRead, rowsWritten, kvReads, kvWrites } of await measureCounts(storage()))
    row([step, queries, rowsRead, rowsWritten, kvReads, kvWrites])
}

const shares = ([hello, constant]: readonly number[]): string[] => [
  (hello ?? 1).toFixed(2),
  constant?.toFixed(2) ?? '',
]

async function printAnswers(): Promise<void> {
  const ratios = ['for the same CPU, × hello', '× its constant', 'in a second, × hello', '× its constant']
  head('Warm answers', ['', 'CPU µs a request', ...ratios])
  for (const { name, micros, perCpu, perSecond } of await measureHttp(storage()))
    row([name, micros.toFixed(0), ...shares(perCpu), ...shares(perSecond)])
}

async function printHistory(sizes: readonly number[]): Promise<void> {
  console.log(`\n## A long history: rows read, milliseconds\n\n${await archiveTable(sizes)}`)
}

async function printMade(): Promise<void> {
  console.log('\n## Deriving, reading and rendering, inside workerd\n')
  await printInside([])
}

const SECTIONS: Readonly<Record<string, () => Promise<void>>> = {
  writers: printWriters,
  counts: printCounts,
  answers: printAnswers,
  inside: printMade,
}
const HISTORY = [1000, 10_000, 100_000]

const asked = process.argv.slice(2)
const sizes = asked.map(Number).filter(size => size > 0)
for (const [name, print] of Object.entries(SECTIONS)) if (!asked.length || asked.includes(name)) await print()
if (sizes.length || !asked.length) await printHistory(sizes.length ? sizes : HISTORY)
