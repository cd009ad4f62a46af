// Fixtures brought to the size of real articles and pages.
import { loadCases } from '../eval/cases.ts'

/** A text of so many characters, of whole paragraphs as far as that goes. */
export function sized(text: string, characters: number): string {
  const repeated = `${text}\n\n`.repeat(Math.ceil(characters / (text.length + 2)))
  const cut = repeated.lastIndexOf('\n', characters)
  return repeated.slice(0, cut > characters / 2 ? cut : characters)
}

/** Texts of that size in which one call follows the other: the labelled ones that tell of calls, joined and cut. */
export function callHeavy(characters: number): string[] {
  const told = loadCases().filter(({ derived }) => derived.calls.length > 0)
  const all = told.map(({ derived }) => derived.text.trim()).join('\n\n')
  const count = Math.floor(all.length / characters)
  return Array.from({ length: count }, (_, n) => all.slice(n * characters, (n + 1) * characters))
}

const LARGE = 120_000
const LINK =
  '<li><a class="card__link" href="/news/1204">Council votes to rename the old market square</a></li>'
const SCRIPT = `<script>window.slots = window.slots || {}; ${'slots.push({size: [728, 90], id: "top"});'.repeat(40)}</script>`

/** A page of 120 kB: menus, scripts and links to other stories around a story. */
export function grown(html: string): string {
  const half = Math.max(0, LARGE - html.length) / 2
  const padding =
    LINK.repeat(Math.floor(half / LINK.length)) + SCRIPT.repeat(Math.floor(half / SCRIPT.length))
  return html.replace('</body>', `<ul class="cards">${padding}</ul></body>`)
}
