// `npm run eval`: how right Dateline is on the labelled texts, beside the floors that `npm test` keeps.
//   --misses          a line for each case that is not right
//   --update-floors   floors move up to what is reached now
//   --lower           floors move to what is reached now, down as well
//   --corpus DIR …    another corpus, judged by the score.mjs in or beside it; what follows goes to that script
import { resolve } from 'node:path'
import { loadCases } from './cases.ts'
import { scoreCorpus } from './corpus.ts'
import { broken, newFloors, readFloors, writeFloors } from './floors.ts'
import type { Figure } from './measure.ts'
import { measure } from './measures.ts'

function table(figures: readonly Figure[], misses: boolean): string {
  const floors = readFloors()
  const row = ({ name, value, detail, misses: lines }: Figure) =>
    [
      `${name.padEnd(26)} ${String(value).padStart(7)}  floor ${String(floors[name] ?? '-').padStart(6)}  ${detail}`,
      ...(misses ? lines : []),
    ].join('\n    ')
  return `${figures.map(row).join('\n')}\n`
}

function fixtures(flags: readonly string[]): number {
  const figures = measure(loadCases())
  process.stdout.write(table(figures, flags.includes('--misses')))
  const lower = flags.includes('--lower')
  if (lower || flags.includes('--update-floors')) writeFloors(newFloors(figures, readFloors(), lower))
  const fallen = broken(figures, readFloors())
  process.stdout.write(fallen.length ? `\nbelow its floor:\n${fallen.join('\n')}\n` : '')
  return fallen.length ? 1 : 0
}

const args = process.argv.slice(2)
const corpus = args.indexOf('--corpus')
process.exitCode =
  corpus < 0
    ? fixtures(args)
    : scoreCorpus(
        resolve(process.env.INIT_CWD ?? '.', args[corpus + 1] ?? '.'),
        args.slice(corpus + 2),
        new Date().toISOString(),
      )
