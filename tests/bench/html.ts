// Saved pages: our line classifier beside @mozilla/readability on linkedom, text found and CPU spent.
// `node tests/bench/html.ts [PAGE.html…]`: the labelled pages of fixtures/, one of them grown to 120 kB, and pages of yours.
import { existsSync, readFileSync } from 'node:fs'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { layout } from '../../src/article/layout.ts'
import { textF1 } from '../eval/body.ts'
import { loadCases } from '../eval/cases.ts'
import { grown } from './sized.ts'

const ROUNDS = 15
const FOLDER = new URL('../../fixtures/articles/', import.meta.url).pathname

interface Page {
  readonly name: string
  readonly html: string
  /** The labelled paragraphs; null where nobody labelled them. */
  readonly body: readonly string[] | null
}

const ours = (html: string): string[] =>
  layout({ key: 'bench', mediaType: 'text/html', body: html, given: {} })
    .lines.filter(({ kind }) => kind === 'paragraph')
    .map(({ text }) => text)

/** Null where it finds no article or throws, as it does on fragments. */
function readability(html: string): string[] | null {
  try {
    const found = new Readability(parseHTML(html).document as never).parse()
    return found?.textContent ? [found.textContent] : null
  } catch {
    return null
  }
}

/** Milliseconds of CPU, the median of some runs; the first ones warm up. */
function cpu(run: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return times.slice(ROUNDS / 3).sort((a, b) => a - b)[Math.floor(ROUNDS / 3)] ?? 0
}

const labelled = (): Page[] =>
  loadCases()
    .map(({ name, expected }) => ({
      name,
      path: `${FOLDER}${name}/article.html`,
      body: expected.body ?? null,
    }))
    .filter(({ path }) => existsSync(path))
    .map(({ name, path, body }) => ({ name, html: readFileSync(path, 'utf8'), body }))

const f1 = (got: readonly string[] | null, { body }: Page): string =>
  got === null ? 'nothing' : body === null ? '–' : textF1(got, body).toFixed(3)

const fixtures = labelled()
const whole = fixtures.find(({ html }) => html.includes('</body>'))
const given = process.argv
  .slice(2)
  .map(path => ({ name: path, html: readFileSync(path, 'utf8'), body: null }))

console.log(
  '| page | kB | text F1, ours | readability | CPU ms, ours | readability |\n|---|---|---|---|---|---|',
)
for (const page of [
  ...fixtures,
  ...(whole ? [{ ...whole, name: `${whole.name}, grown`, html: grown(whole.html) }] : []),
  ...given,
]) {
  const times = [ours, readability].map(read => cpu(() => read(page.html)).toFixed(2))
  const found = [ours(page.html), readability(page.html)].map(got => f1(got, page))
  console.log(
    `| ${page.name} | ${Math.round(page.html.length / 1000)} | ${found.join(' | ')} | ${times.join(' | ')} |`,
  )
}
