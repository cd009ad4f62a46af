// HTML from outside → HTML that is safe to show: an allow-list, addresses on the web only, no trackers.
import sanitizeHtml, { type Attributes } from 'sanitize-html'
import { ALLOWED, DROPPED, GLOBAL_ATTRIBUTES } from './elements.ts'
import { baseWithin, webUrl } from './urls.ts'
import { wellFormed } from './wellformed.ts'

/** Nobody nests so deep who means to be read. */
const MOST_LEVELS = 100
/** Elements whose content browsers do not read as HTML: nothing of this kind may pass. */
const NEVER = 'dropped'

/** Hosts and paths that serve nothing but counters. */
const TRACKERS =
  /^https?:\/\/(?:[^/]*\.)?(?:feedburner\.com\/~r|feeds\.wordpress\.com\/1\.0|pixel\.wp\.com|stats\.wordpress\.com|doubleclick\.net|google-analytics\.com|scorecardresearch\.com|pixel\.quantserve\.com|statcounter\.com|feedsportal\.com|pheedo\.com|pixel\.[^/]+|[^/]+\/(?:pixel|beacon|track(?:ing|er)?|open|1x1|spacer|blank)\.(?:gif|png|php))(?:[/?#]|$)/i
const isTiny = (size: string | undefined) => size !== undefined && /^\s*[01](?:\.\d+)?(?:px)?\s*$/i.test(size)
/** `width: 1px; height: 1px`, or not shown at all. */
const HIDDEN =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|(?:max-)?(?:width|height)\s*:\s*[01](?:px)?\s*(?:;|$|!))/i

/** An image that is there to be fetched, not to be seen. */
const isTracker = ({ src = '', width, height, style = '' }: Attributes): boolean =>
  isTiny(width) || isTiny(height) || HIDDEN.test(style) || TRACKERS.test(src)

/** Where an image waits for a script that we do not run to put it in its place. */
const LAZY = ['data-src', 'data-original', 'data-lazy-src']

/** `mailto:` and `tel:` may be linked to, nothing else that is not on the web. */
const linkTarget = (href: string, base: string | null): string | null =>
  /^\s*(?:mailto|tel):[^<>"]*$/i.test(href) ? href.trim() : webUrl(href, base)

function srcset(value: string, base: string | null): string | null {
  const candidates = value.split(/,\s+/).map(candidate => {
    const [, printed, size = ''] = /^\s*(\S+)(\s+[\d.]+[wxh])?\s*,?\s*$/.exec(candidate) ?? []
    const url = webUrl(printed, base)
    return url ? url.replaceAll(',', '%2C') + size : null
  })
  return candidates.filter(candidate => candidate !== null).join(', ') || null
}

/** An image that waits for a script to be shown is shown at once. */
function lazySource(tag: string, attributes: Attributes, base: string | null): string | undefined {
  if (tag !== 'img' || /^https?:/i.test(attributes.src ?? '')) return attributes.src
  return LAZY.map(name => attributes[name]).find(value => webUrl(value, base)) ?? attributes.src
}

type Resolve = (value: string, base: string | null) => string | null

const RESOLVED: Readonly<Record<string, Resolve>> = {
  ...{ href: linkTarget, src: webUrl, poster: webUrl, cite: webUrl, srcset },
}

/** The attributes with every address resolved; those that lead nowhere safe are left out. */
function resolved(tag: string, printed: Attributes, base: string | null): Attributes {
  const source = lazySource(tag, printed, base)
  const attributes = source === undefined ? printed : { ...printed, src: source }
  const kept = Object.entries(attributes).map(([name, value]) => [
    name,
    RESOLVED[name] ? RESOLVED[name](value, base) : value,
  ])
  return Object.fromEntries(kept.filter(([, value]) => value !== null))
}

/** The base of addresses while the parser walks through elements that may set another (XHTML with `xml:base`). */
interface Bases {
  readonly open: (string | null)[]
}

const ATTRIBUTES = Object.fromEntries(
  Object.entries({ ...ALLOWED, '*': GLOBAL_ATTRIBUTES }).map(([tag, names]) => [tag, [...names]]),
)

const optionsFor = (base: string | null, bases: Bases): sanitizeHtml.IOptions => ({
  allowedTags: Object.keys(ALLOWED),
  allowedAttributes: ATTRIBUTES,
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
  nonTextTags: [...DROPPED, NEVER],
  nestingLimit: MOST_LEVELS,
  parseStyleAttributes: false,
  parser: { recognizeSelfClosing: true },
  onOpenTag: (_, attributes) => {
    bases.open.push(baseWithin(bases.open.at(-1) ?? base, attributes['xml:base'] ?? null))
  },
  onCloseTag: () => {
    bases.open.pop()
  },
  transformTags: {
    '*': (tagName, attributes) =>
      tagName === 'img' && isTracker(attributes)
        ? { tagName: NEVER, attribs: {} }
        : { tagName, attribs: resolved(tagName, attributes, bases.open.at(-1) ?? base) },
  },
})

/** Safe HTML, its addresses absolute. Those that cannot be resolved are left out. */
export function sanitise(html: string, base: string | null): string {
  return wellFormed(sanitizeHtml(html, optionsFor(base, { open: [] }))).trim()
}
