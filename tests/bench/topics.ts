// CPU of the topics in Node, milliseconds, all of them and each apart: `npx node tests/bench/topics.ts`.
// Over the labelled texts at 5 kB, and over texts of that size in which every paragraph tells of a call. Inside workerd: inside.ts.
import { loadCases } from '../eval/cases.ts'
import { callHeavy, sized } from './sized.ts'
import { SUBJECTS, type Subject } from './subjects.ts'

const CHARACTERS = 5000
const WARM_UP = 8
const ROUNDS = 9
const NAMES = ['reading', 'calls', 'ceasefires', 'background', 'topics']

/** Milliseconds of CPU, not of waiting: other processes do not count. */
function cpu(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

/** For each text the median of some rounds, the code warm. */
function costsOf({ prepare }: Subject, texts: readonly string[]): number[] {
  const runs = texts.map(prepare)
  for (let n = 0; n < WARM_UP; n++) for (const run of runs) run()
  return runs.map(run => median(Array.from({ length: ROUNDS }, () => cpu(run))))
}

const texts = loadCases()
  .map(({ derived }) => derived.text)
  .filter(text => text.length > 400)
const rows = [
  { name: 'labelled texts', texts: texts.map(text => sized(text, CHARACTERS)) },
  { name: 'call-heavy texts', texts: callHeavy(CHARACTERS) },
]

console.log('| CPU in Node, ms | texts | median | worst |\n|---|---|---|---|')
for (const { name, texts } of rows) {
  for (const subject of SUBJECTS.filter(it => NAMES.includes(it.name))) {
    const costs = costsOf(subject, texts)
    const [middle, worst] = [median(costs), Math.max(...costs)].map(cost => cost.toFixed(2))
    console.log(`| ${name}: ${subject.name} | ${texts.length} | ${middle} | ${worst} |`)
  }
}
