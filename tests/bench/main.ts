// `npm run bench`: what an answer costs. Ratios within one run count; absolute figures are this machine's.
// `npm run bench -- 1000000`: only what it costs in a history of so many items.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { archiveTable } from './archive.ts'
import { measureCounts } from './counts.ts'
import { measureHttp } from './http.ts'
import { printInside } from './inside.ts'
import { measureWriters } from './writers.ts'

const storage = (): string => mkdtempSync(join(tmpdir(), 'dateline-bench-storage-'))

const printHistory = async (sizes: readonly number[]): Promise<void> =>
  console.log(`\n## A long history: rows read, milliseconds\n\n${await archiveTable(sizes)}`)

const sizes = process.argv.slice(2).map(Number)
if (sizes.length) {
  await printHistory(sizes)
} else {
  console.log('\n## Writers, milliseconds\n\n| | 50 items | 1,000 items |\n|---|---|---|')
  const [small, large] = [measureWriters(50), measureWriters(1000)]
  for (const [n, { name, ms }] of small.entries())
    console.log(`| ${name} | ${ms.toFixed(2)} | ${large[n]?.ms.toFixed(2)} |`)

  console.log(
    '\n## What a request reads and writes\n\n| | D1 queries | rows read | rows written | KV reads | KV writes |\n|---|---|---|---|---|---|',
  )
  for (const { step, queries, rowsRead, rowsWritten, kvReads, kvWrites } of await measureCounts(storage()))
    console.log(`| ${step} | ${queries} | ${rowsRead} | ${rowsWritten} | ${kvReads} | ${kvWrites} |`)

  console.log(
    '\n## Warm answers against a hello Worker\n\n| | CPU µs a request | CPU, × hello | requests a second, × hello |\n|---|---|---|---|',
  )
  const answers = await measureHttp(storage())
  for (const { name, share, micros } of answers)
    console.log(
      `| ${name} | ${micros.toFixed(0)} | ${(micros / (answers[0]?.micros ?? 1)).toFixed(2)} | ${share.toFixed(2)} |`,
    )
  console.log('\n## Deriving and reading, inside workerd\n')
  await printInside([])
  await printHistory([1000, 10_000, 100_000])
}
