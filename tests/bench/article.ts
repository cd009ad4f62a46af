// What an article costs: CPU for one of 5 kB, and how the cost grows from 100 kB to 1 MB.
// `npx node tests/bench/article.ts`. The texts are the labelled fixtures, repeated or cut to size.

import { deriveArticle } from '../../src/derive/derive.ts'
import { loadCases } from '../eval/cases.ts'
import { sized } from './sized.ts'

const NOW = '2026-11-01T00:00:00.000Z'
const WARM_UP = 30
const ROUNDS = 60

/** Milliseconds of CPU, not of waiting: other processes do not count. */
function cpu(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const derive = (body: string) =>
  deriveArticle({ key: 'bench', mediaType: 'text/plain', body, given: {} }, NOW)

const texts = loadCases()
  .map(({ derived }) => derived.text)
  .filter(text => text.length > 400)
const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const times = (run: () => void, rounds: number) => Array.from({ length: rounds }, () => cpu(run))

const small = texts.map(text => sized(text, 5000))
for (let i = 0; i < WARM_UP; i++) small.forEach(derive)
const each = small.map(text => median(times(() => derive(text), ROUNDS)))
const show = (name: string, value: number, unit: string) =>
  process.stdout.write(`${name.padEnd(34)} ${value.toFixed(2).padStart(8)} ${unit}\n`)
show('5 kB article, median', median(each), 'ms CPU')
show('5 kB article, worst of the fixtures', Math.max(...each), 'ms CPU')

const story = texts.reduce((a, b) => (b.length > a.length ? b : a))
const [large, huge] = [100_000, 1_000_000].map(size => {
  const text = sized(story, size)
  return median(times(() => derive(text), 7))
}) as [number, number]
show('100 kB text', large, 'ms CPU')
show('1 MB text', huge, 'ms CPU')
show('1 MB / 100 kB', huge / large, 'times (20 at most)')
