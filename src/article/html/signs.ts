// What an element and its class names say of the lines in it: that they surround the story, or stand under a picture.

/**
 * A sign is only believed where the story does not stand in it as well: pages give any name to anything.
 * `strong`: seldom wrong, believed even of what holds more text than the story does (comments).
 */
export interface Sign {
  readonly key: string
  readonly says: 'around' | 'caption' | 'author'
  readonly strong: boolean
  /** An element's own meaning or role, not merely a name. */
  readonly element: boolean
}

type Attributes = Readonly<Record<string, string>>

/** Whatever stands in one of these is about the page, not of the story. */
const AROUND_ELEMENT = /^(?:nav|footer|aside|form|menu|dialog|button)$/
const STRONG_ELEMENT = /^(?:nav|menu|dialog|button)$/
const AROUND_ROLE =
  /^(?:navigation|contentinfo|search|complementary|banner|menu|menubar|dialog|alertdialog|alert|toolbar|tablist|form)$/
const CAPTION_ELEMENT = /^(?:figure|figcaption)$/

const words = (...lists: readonly string[]) => new RegExp(`-(?:${lists.join('|')})-`)

/** Names are read with `-` around and between their words: "articleShare_bar" is "-article-share-bar-". */
const STRONG = words(
  'nav|navbar|navigation|menu|submenu|breadcrumbs?|footer|skip|skiplinks?',
  'comments?|commenting|disqus|replies|kommentare?|commentaires?|comentarios',
  'cookies?|consent|gdpr|newsletters?|outbrain|taboola|mgid|plista|revcontent',
  'related|recommend(?:ed|ations?|er)?|recirc(?:ulation)?|most-(?:read|popular|viewed)|read-(?:next|also)|also-read|see-also|lire-aussi|siehe-auch|mehr-zum-thema|up-next',
  'sr-only|screen-reader(?:-text)?|visually-hidden|visuallyhidden|noprint',
)
const WEAK = words(
  'side-?bar|rail|share|sharing|shares|sharebar|social|socials|follow',
  'promo|promos|promoted|promotion|advert(?:isement|isements|ising|orial)?|ads?|ad-?slot|sponsor(?:ed)?|affiliate|partner|cta|upsell|teasers?|donat(?:e|ion|ions)',
  'subscribe|subscription|subscriber|signup|sign-up|abo|paywall|piano|regwall|meter|login|register|registration',
  'pop-?up|modal|overlay|lightbox|toast|tooltip|notification|toolbar|banner|drawer',
  'trending|popular|more-(?:on|news|stories|from|articles)|read-?more|linklist|link-list|crosslinks?|further',
  'widgets?|pagination|pager|tags|tag-?list|tag-?cloud|topics|keywords|search',
  'player|playlist|carousel|slider|slideshow|gallery|poll|quiz|survey|podcasts?',
  'hidden|hide|d-none|invisible|inactive|placeholder|summary-ai|ai-(?:summary|article-summary)',
  'embed|twitter-tweet|tweet|instagram(?:-media)?|tiktok(?:-embed)?|fb-post',
  'bio|biography|author-(?:box|info|card|description|profile|about)|about-(?:the-)?author|contributor|disclaimer|feedback|rating|infobox|info-box|factbox|fact-box|pull-?quote|toc|table-of-contents|ticker|weather',
)
const CAPTION = words(
  'captions?|figcaption|cutline|legende?|bildunterschrift|bildtext|bu|credits?|copyright|photographer|byline-photo|wp-caption-text|(?:image|photo|picture|media)-(?:credit|description|text|info|meta|source)',
)

const AUTHOR = words('authors?|byline|autor|autore|autores|auteurs?|writer|contributor|redakteur|journalist')

/** "has-sidebar", "tag-politics": how a page is laid out and filed, not what an element holds. */
const OF_THE_PAGE =
  /^-(?:overflow|no|has|have|with|without|is|hide|show|enable|disable|supports?|js|tag|category|topic|type|format|author|role)-/

const spelled = (name: string): string =>
  `-${name
    .replace(/(?<=[a-z\d])(?=[A-Z])/g, '-')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '')}-`

/** "hidden lg:block": shown on wide screens. */
const SHOWN = /:(?:block|flex|grid|inline|contents|visible)(?![\w])/

const AROUND_AUTHOR: Sign = { key: 'author', says: 'author', strong: false, element: false }

function signOfName(name: string): Sign | null {
  const text = spelled(name)
  if (OF_THE_PAGE.test(text)) return null
  if (CAPTION.test(text)) return { key: text, says: 'caption', strong: false, element: false }
  const strong = STRONG.test(text)
  if (strong || WEAK.test(text)) return { key: text, says: 'around', strong, element: false }
  return AUTHOR.test(text) ? AROUND_AUTHOR : null
}

function signOfElement(name: string, role: string | undefined): Sign | null {
  if (CAPTION_ELEMENT.test(name)) return { key: name, says: 'caption', strong: false, element: true }
  if (AROUND_ELEMENT.test(name))
    return { key: name, says: 'around', strong: STRONG_ELEMENT.test(name), element: true }
  if (role && AROUND_ROLE.test(role))
    return { key: `role ${role}`, says: 'around', strong: false, element: true }
  return null
}

const NONE: readonly Sign[] = []

/** The signs of one element; pages repeat the same names hundreds of times, so `known` keeps what was read of them. */
export function signsOf(
  name: string,
  { class: classes = '', id = '', role }: Attributes,
  known: Map<string, readonly Sign[]>,
): readonly Sign[] {
  const element = signOfElement(name, role)
  const names = `${classes} ${id}`
  let named = known.get(names)
  if (!named) {
    named = (SHOWN.test(names) ? names.replace(/(?:^|\s)hidden(?=\s|$)/g, ' ') : names)
      .split(/\s+/)
      .map(it => (it ? signOfName(it) : null))
      .filter(sign => sign !== null)
    known.set(names, named)
  }
  if (element) return [element, ...named]
  return named.length ? named : NONE
}

const BODY =
  /-(?:(?:article|story|post|entry|news|main|page)-?(?:body|content|text|copy)|body-?(?:text|copy|content)|articlebody|rich-?text)-/
/** Whether class, id or `itemprop` say that the text of a story stands in an element. */
export const isBodyNamed = ({ class: classes = '', id = '', itemprop = '' }: Attributes): boolean =>
  itemprop === 'articleBody' ||
  `${classes} ${id}`.split(/\s+/).some(name => name.length > 3 && BODY.test(spelled(name)))
