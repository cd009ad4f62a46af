// Which elements of a feed hold what. Names in our vocabulary.

export const ENTRIES = new Set(['item', 'entry'])
/** What entries stand in. */
export const HOLDERS = new Set(['rss', 'rdf_rdf', 'rdf', 'channel', 'feed', 'items'])
/** Elements that hold nothing but characters: whatever begins inside one shows that its end was forgotten. */
export const LEAVES = new Set([
  'link',
  'guid',
  'id',
  'pubdate',
  'updated',
  'published',
  'dc_date',
  'dc_creator',
  'comments',
])

/** All that may hold HTML, escaped or not: a parser of XML must not look inside. */
export const TEXTS = new Set([
  ...[
    'title',
    'subtitle',
    'tagline',
    'description',
    'summary',
    'content',
    'body',
    'fullitem',
    'info',
    'rights',
    'copyright',
  ],
  ...[
    'content_encoded',
    'dc_title',
    'dc_description',
    'dc_rights',
    'dcterms_abstract',
    'media_title',
    'media_description',
  ],
  ...['itunes_title', 'itunes_subtitle', 'itunes_summary', 'atom_title', 'atom_summary', 'atom_content'],
])
