// Markup → plain text on one line, for titles and summaries.
import { decodeHTML } from 'entities'
import { Parser } from 'htmlparser2'
import { shallow } from './depth.ts'
import { BLOCKS, DROPPED, KNOWN } from './elements.ts'
import type { Markup } from './entry.ts'
import { oneLine, wellFormed } from './wellformed.ts'

const SILENT = new Set(DROPPED)

/** `List<String>` escaped once too little: a name that HTML does not know, without attributes. */
const isCode = (name: string, attributes: Readonly<Record<string, string>>) =>
  !KNOWN.has(name.toLowerCase()) && /^[\w-]+$/.test(name) && Object.keys(attributes).length === 0

const END_TAG = /<\/([a-z][\w-]*)>/gi

/** End tags of elements that HTML does not know, as text: a parser drops those that end nothing. */
const withCodeEscaped = (html: string) =>
  html.replace(END_TAG, (tag, name: string) => (KNOWN.has(name.toLowerCase()) ? tag : `&lt;/${name}&gt;`))

/** The text of HTML: blocks and breaks become spaces, scripts and the like are left out. `code`: unknown elements are text. */
function textOfHtml(html: string, code: boolean): string {
  if (!/[<&]/.test(html)) return html
  let text = ''
  let silent = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (SILENT.has(name.toLowerCase())) silent++
        else if (silent === 0 && code && isCode(name, attributes)) text += `<${name}>`
        else if (BLOCKS.has(name) || name === 'br') text += ' '
      },
      ontext(part) {
        if (silent === 0) text += part
      },
      onclosetag(name) {
        if (SILENT.has(name.toLowerCase())) silent--
        else if (BLOCKS.has(name)) text += ' '
      },
    },
    { lowerCaseTags: false },
  )
  parser.end(shallow(code ? withCodeEscaped(html) : html))
  return text
}

/** Titles and summaries are shorter; whatever is longer is cut anyway. */
const LONGEST = 4_000

/** What begins like a tag, to the end that a parser of HTML would give it. */
const TAGLIKE = /<[a-z!/?][^>]*>?/gi
/** Elements that do something, or change how what follows is read. */
const ACTIVE_ELEMENT =
  /^<\/?(?:script|style|link|meta|base|body|html|iframe|frame|frameset|object|embed|applet|portal|form|input|button|textarea|select|isindex|keygen|svg|math|animate|foreignobject|image|img|video|audio|template|noscript|noembed|noframes|xmp|plaintext|bgsound)\b/i
/** A tag ends elsewhere than one would think where its name has a quote in it. */
const QUOTE_IN_NAME = /<[a-z][^\s<>/"']*["']/i
const TAG_BEGINS = /<(?=[a-z!/?])/gi
const HANDLER = /[\s"'/]on\w+\s*=/i
/** Addresses that run, and attributes that could hide something or let it run; white space left out. */
const RUNS = /script:|data:|about:|style=|srcdoc=/
const BLANK = /[\0-\x20\x7f-\xa0\xad\u200b-\u200f\u2028\u2029\ufeff]+/g

/** What no plain text needs, and what some reader might run that takes it for HTML. */
function isActive(tag: string): boolean {
  const decoded = decodeHTML(tag)
  return (
    ACTIVE_ELEMENT.test(tag) || HANDLER.test(decoded) || RUNS.test(decoded.replace(BLANK, '').toLowerCase())
  )
}

/** A line of plain text without tags that could do anything in a reader that takes it for HTML. */
export function inert(text: string): string {
  let rest = text
  for (let before = ''; before !== rest && rest.includes('<'); ) {
    before = rest
    rest = rest.replace(TAGLIKE, tag => (isActive(tag) ? ' ' : tag))
  }
  if (QUOTE_IN_NAME.test(rest)) rest = rest.replace(TAG_BEGINS, ' ')
  return rest === text ? text : oneLine(rest)
}

/** Escaped once too often, as `&amp;amp;` and `&amp;#8217;` in titles are. */
const STILL_ESCAPED =
  /&(?:#x?[\da-f]+|amp|quot|apos|nbsp|[lr][sd]quo|[mn]dash|hellip|[a-z]{1,6}(?:acute|grave|uml|cedil|tilde|circ));/i

function plain({ kind, value }: Markup, code: boolean): string {
  const once = (kind === 'html' ? textOfHtml(value, code) : value).slice(0, LONGEST)
  const text = STILL_ESCAPED.test(once) ? textOfHtml(once.replaceAll('<', '&lt;'), code) : once
  return oneLine(wellFormed(inert(text)))
}

/** A text as people read it: on one line, without tags, and never with a tag that could run. */
export const plainText = (markup: Markup): string => plain(markup, false)

/** The same for a title, where `List<String>` is more likely to be meant than an element that HTML does not know. */
export const plainTitle = (markup: Markup): string => plain(markup, true)
