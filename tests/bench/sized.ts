// Fixtures brought to the size of real articles and pages.

/** A text of so many characters, of whole paragraphs as far as that goes. */
export function sized(text: string, characters: number): string {
  const repeated = `${text}\n\n`.repeat(Math.ceil(characters / (text.length + 2)))
  const cut = repeated.lastIndexOf('\n', characters)
  return repeated.slice(0, cut > characters / 2 ? cut : characters)
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
