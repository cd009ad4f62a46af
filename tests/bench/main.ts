// `npm run bench`: what an answer costs. Ratios within one run count; absolute figures are this machine's.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measureCounts } from './counts.ts'
import { measureHttp } from './http.ts'
import { measureWriters } from './writers.ts'

const storage = (): string => mkdtempSync(join(tmpdir(), 'dateline-bench-storage-'))

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
