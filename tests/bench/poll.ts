// What it costs to read the feeds of others: CPU a message, rows and queue operations a day. `npm run -s bench:poll` prints the
// tables; with a word behind it, only of the days that have it in their names.
import { bundle } from './instance.ts'
import { type Cost, type Day, playDay, type Scene } from './poll-day.ts'

const SCENES: readonly Scene[] = [
  { name: '60 sources hourly, free plan', plan: 'free', sources: 60, minutes: 120, hours: 4, times: 3 },
  // Here a message may take thirty seconds: its milliseconds need no care.
  {
    ...{ name: '200 sources every 15 minutes, paid plan', plan: 'paid' },
    ...{ sources: 200, minutes: 30, hours: 1, times: 1 },
  },
]

/** Of a message in days that are alike the least counts: a busy machine makes it look dearer by milliseconds now and then, never cheaper. */
function leastOf(days: readonly Day[]): Cost[] {
  const [first, ...others] = days.map(({ costs }) => costs)
  if (!first || others.some(costs => costs.length !== first.length)) throw new Error('the days are not alike')
  return first.map(({ kind, micros }, n) => {
    const all = others.map(costs => costs[n]?.micros ?? micros)
    return { kind, micros: Math.min(micros, ...all) }
  })
}

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0

const thousands = (count: number): string => count.toLocaleString('en')
const ms = (micros: number): string => (micros / 1000).toFixed(1)

function printBudget({ plan }: Scene, { polls, messages, rows }: Day): void {
  const free = plan === 'free'
  const lines = [
    ['polls', thousands(polls), ''],
    [
      'queue operations (three a message)',
      thousands(messages * 3),
      free ? '10,000' : '33,000, then $0.40 a million',
    ],
    ['D1 rows read', thousands(rows.rowsRead), free ? '5,000,000' : '833 million'],
    ['D1 rows written', thousands(rows.rowsWritten), free ? '100,000' : '1.7 million'],
  ]
  console.log(`| a day | | ${free ? 'the free plan allows' : 'the paid plan includes'} |\n|---|---|---|`)
  for (const line of lines) console.log(`| ${line.join(' | ')} |`)
}

function printRow(name: string, costs: readonly Cost[]): void {
  const micros = costs.map(cost => cost.micros)
  const figures = [quantile(micros, 0.5), quantile(micros, 0.99), Math.max(...micros)]
  console.log(`| ${name} | ${thousands(micros.length)} | ${figures.map(ms).join(' | ')} |`)
}

/** The first message of a kind in a fresh isolate compiles what the others find compiled: it stands apart. */
function printCosts(costs: readonly Cost[]): void {
  const kinds = [...new Set(costs.map(({ kind }) => kind))].toSorted()
  const fresh = kinds.flatMap(kind => costs.find(cost => cost.kind === kind) ?? [])
  const warm = costs.filter(cost => !fresh.includes(cost))
  console.log('\n| CPU, ms | messages | median | p99 | most |\n|---|---|---|---|---|')
  for (const kind of kinds) {
    const ofKind = warm.filter(cost => cost.kind === kind)
    if (ofKind.length) printRow(kind, ofKind)
  }
  printRow(
    '**all messages**',
    warm.filter(({ kind }) => kind !== 'cron'),
  )
  for (const cost of fresh.filter(({ kind }) => kind !== 'cron'))
    printRow(`the first in a fresh isolate: ${cost.kind}`, [cost])
}

const scripts = { poller: bundle('tests/bench/poller.ts'), database: bundle('tests/bench/database.ts') }
const wanted = process.argv[2] ?? ''
for (const scene of SCENES.filter(({ name }) => name.includes(wanted))) {
  const days: Day[] = []
  for (let n = 0; n < scene.times; n += 1) days.push(await playDay(scene, scripts))
  console.log(`\n**${scene.name}**\n`)
  if (days[0]) printBudget(scene, days[0])
  printCosts(leastOf(days))
}
