// Saved pages: our line classifier beside @mozilla/readability on linkedom, text found and CPU spent.
// `node tests/bench/html.ts [PAGE.html…]`: the labelled pages of fixtures/, one of them grown to 120 kB, and pages of yours.
import { existsSync, readFileSync } from 'node:fs'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { layout } from '../../src/article/layout.ts'
import { textF1 } from '../eval/body.ts'
import { loadCases } from '../eval/cases.ts'

const ROUNDS = 15
const LARGE = 120_000
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

/** A page of a real one's size: menus, scripts and links to other stories around a story. */
function grown({ name, html, body }: Page): Page {
  const link =
    '<li><a class="card__link" href="/news/1204">Council votes to rename the old market square</a></li>'
  const script = `<script>window.slots = window.slots || {}; ${'slots.push({size: [728, 90], id: "top"});'.repeat(40)}</script>`
  const rest = Math.max(0, LARGE - html.length)
  const padding =
    link.repeat(Math.floor(rest / 2 / link.length)) + script.repeat(Math.floor(rest / 2 / script.length))
  return {
    name: `${name}, grown`,
    html: html.replace('</body>', `<ul class="cards">${padding}</ul></body>`),
    body,
  }
}

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
for (const page of [...fixtures, ...(whole ? [grown(whole)] : []), ...given]) {
  const times = [ours, readability].map(read => cpu(() => read(page.html)).toFixed(2))
  const found = [ours(page.html), readability(page.html)].map(got => f1(got, page))
  console.log(
    `| ${page.name} | ${Math.round(page.html.length / 1000)} | ${found.join(' | ')} | ${times.join(' | ')} |`,
  )
}
