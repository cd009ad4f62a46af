// HTML from outside → HTML that is safe to show: an allow-list, addresses on the web only, no trackers.
import sanitizeHtml, { type Attributes, type Transformer } from 'sanitize-html'
import { shallow } from './depth.ts'
import { ALLOWED, DROPPED, GLOBAL_ATTRIBUTES } from './elements.ts'
import { baseWithin, webUrl } from './urls.ts'
import { wellFormed } from './wellformed.ts'

/** Nobody nests so deep who means to be read. */
const MOST_LEVELS = 100

/** Hosts and paths that serve nothing but counters. */
const TRACKERS =
  /^(?:https?:)?\/\/(?:[^/]*\.)?(?:feedburner\.com\/~r|feeds\.wordpress\.com\/1\.0|pixel\.wp\.com|stats\.wordpress\.com|doubleclick\.net|google-analytics\.com|scorecardresearch\.com|pixel\.quantserve\.com|statcounter\.com|feedsportal\.com|pheedo\.com|pixel\.[^/]+|[^/]+\/(?:pixel|beacon|track(?:ing|er)?|open|1x1|spacer|blank)\.(?:gif|png|php))(?:[/?#]|$)/i
const isTiny = (size: string | undefined) => size !== undefined && /^\s*[01](?:\.\d+)?(?:px)?\s*$/i.test(size)
/** `width: 1px; height: 1px`, or not shown at all. */
const HIDDEN =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|(?:max-)?(?:width|height)\s*:\s*[01](?:px)?\s*(?:;|$|!))/i

/** What is looked at of an attribute. */
const LOOKED_AT = 300

/** An image that is there to be fetched, not to be seen. */
const isTracker = ({ src = '', width, height, style = '' }: Attributes): boolean =>
  isTiny(width) ||
  isTiny(height) ||
  HIDDEN.test(style.slice(0, LOOKED_AT)) ||
  TRACKERS.test(src.slice(0, LOOKED_AT))

/** Where an image waits for a script that we do not run to put it in its place. */
const LAZY = ['data-src', 'data-original', 'data-lazy-src']

/** `mailto:` and `tel:` may be linked to, nothing else that is not on the web. */
const linkTarget = (href: string, base: string | null): string | null =>
  /^\s*(?:mailto|tel):[^<>"]*$/i.test(href) ? href.trim() : webUrl(href, base)

function srcset(value: string, base: string | null): string | null {
  const candidates = value.split(/,\s+/).map(candidate => {
    const [, printed, size = ''] = /^(\S+)(\s+[\d.]+[wxh])?,?$/.exec(candidate.trim()) ?? []
    const url = webUrl(printed, base)
    return url ? url.replaceAll(',', '%2C') + size : null
  })
  return candidates.filter(candidate => candidate !== null).join(', ') || null
}

/** An image that waits for a script to be shown is shown at once. */
function withoutLaziness(attributes: Attributes, base: string | null): Attributes {
  if (/^https?:/i.test(attributes.src ?? '')) return attributes
  const src = LAZY.map(name => attributes[name]).find(value => webUrl(value, base))
  return src ? { ...attributes, src } : attributes
}

type Resolve = (value: string, base: string | null) => string | null

/** Attributes that hold addresses, and how each is resolved. */
const ADDRESSES: readonly (readonly [string, Resolve])[] = [
  ['href', linkTarget],
  ['src', webUrl],
  ['srcset', srcset],
  ['poster', webUrl],
  ['cite', webUrl],
]

/** The attributes with every address resolved; those that lead nowhere safe are left out. */
function resolved(printed: Attributes, base: string | null): Attributes {
  const attributes = { ...printed }
  for (const [name, resolve] of ADDRESSES) {
    const value = attributes[name]
    if (value === undefined) continue
    const url = resolve(value, base)
    if (url === null) delete attributes[name]
    else attributes[name] = url
  }
  return attributes
}

/** The elements that carry addresses. */
const ADDRESSED = Object.keys(ALLOWED).filter(tag => ADDRESSES.some(([name]) => ALLOWED[tag]?.includes(name)))

const ATTRIBUTES = Object.fromEntries(
  Object.entries({ ...ALLOWED, '*': GLOBAL_ATTRIBUTES }).map(([tag, names]) => [tag, [...names]]),
)

const OPTIONS: sanitizeHtml.IOptions = {
  allowedTags: Object.keys(ALLOWED),
  allowedAttributes: ATTRIBUTES,
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
  nonTextTags: [...DROPPED],
  nestingLimit: MOST_LEVELS,
  parseStyleAttributes: false,
  parser: { recognizeSelfClosing: true },
}

/** `baseNow`: the base of addresses where the parser stands. */
function transformsFor(baseNow: () => string | null): Record<string, Transformer> {
  const resolve: Transformer = (tagName, attributes) => ({
    tagName,
    attribs: resolved(attributes, baseNow()),
  })
  const image: Transformer = (tagName, attributes) => {
    if (isTracker(attributes)) return { tagName, attribs: {} }
    const attribs = resolved(withoutLaziness(attributes, baseNow()), baseNow())
    return { tagName, attribs: attribs.src || attribs.srcset || attribs.alt ? attribs : {} }
  }
  return { ...Object.fromEntries(ADDRESSED.map(tag => [tag, resolve])), img: image }
}

/** XHTML may set another base in any element (XML Base section 4.2). */
function withInnerBases(base: string | null): sanitizeHtml.IOptions {
  const bases = [base]
  const now = () => bases.at(-1) ?? base
  return {
    transformTags: transformsFor(now),
    onOpenTag: (_, attributes) => bases.push(baseWithin(now(), attributes['xml:base'] ?? null)),
    onCloseTag: () => bases.pop(),
  }
}

/** What is left of an image that is no image. */
const EMPTY_IMAGE = '<img />'

/** Safe HTML, its addresses absolute. Those that cannot be resolved are left out. */
export function sanitise(html: string, base: string | null): string {
  const ours = html.includes('xml:base') ? withInnerBases(base) : { transformTags: transformsFor(() => base) }
  return wellFormed(sanitizeHtml(shallow(html), { ...OPTIONS, ...ours }).replaceAll(EMPTY_IMAGE, '')).trim()
}
