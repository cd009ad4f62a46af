// What the elements of a page mean for the lines of its text: data.

/** Nothing that people read stands in these. */
export const UNREAD: ReadonlySet<string> = new Set([
  ...['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'object', 'embed', 'canvas', 'math'],
  ...['select', 'datalist', 'textarea', 'audio', 'video', 'map', 'head'],
])

/** These begin and end a line. */
export const BLOCK: ReadonlySet<string> = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'body',
    'center',
    'dd',
    'details',
    'dialog',
    'div',
    'dl',
    'dt',
  ],
  ...[
    'fieldset',
    'figcaption',
    'figure',
    'footer',
    'form',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
    'hr',
  ],
  ...[
    'html',
    'legend',
    'li',
    'main',
    'menu',
    'nav',
    'ol',
    'option',
    'p',
    'pre',
    'section',
    'summary',
    'table',
  ],
  ...['tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul', 'br', 'button', 'label', 'time', 'title'],
])

export const VOID: ReadonlySet<string> = new Set([
  ...[
    'area',
    'base',
    'br',
    'col',
    'embed',
    'hr',
    'img',
    'input',
    'link',
    'meta',
    'param',
    'source',
    'track',
    'wbr',
  ],
])

/** Whatever stands in one of these is about the page, not of the story. */
export const OUTSIDE: ReadonlySet<string> = new Set([
  'nav',
  'footer',
  'aside',
  'form',
  'menu',
  'dialog',
  'button',
])
export const OUTSIDE_ROLE =
  /^(?:navigation|contentinfo|search|complementary|banner|menu|menubar|dialog|alert|toolbar)$/

/** Class names and ids of what surrounds a story. Pages also use them loosely, so that alone they only raise a doubt. */
export const DOUBTFUL =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|footer|sidebar|side-?bar|breadcrumbs?|share|sharing|social|related|recommend(?:ed|ations?)?|recirc|promo|promoted|advert(?:isement|ising|orial)?|ads?|adslot|sponsor(?:ed)?|newsletter|subscribe|subscription|signup|cookies?|consent|gdpr|comments?|disqus|pop-?up|modal|overlay|toolbar|trending|most-?(?:read|popular|viewed)|popular|read-?(?:more|next|also)|more-?(?:on|news|stories)|outbrain|taboola|mgid|widget|banner|pagination|pager|tags?|tag-?list|topics|login|search|skip|player|carousel|gallery-nav|paywall)(?:$|[\s_-])/i
/** Names of what holds a whole story, whatever else they say. */
export const STORY_NAME =
  /(?:^|[\s_-])(?:article|story|post|entry|content|main|body|text|page|wrapper|container|layout|no|has|with|is)(?:$|[\s_-])/i
export const CAPTION_NAME =
  /(?:^|[\s_-])(?:captions?|wp-caption-text|cutline|photo-?credit|image-?(?:credit|description))(?:$|[\s_-])/i
export const HEADING: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
