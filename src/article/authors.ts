// Who wrote a text: by the page's mark-up, its byline, its credit line, or the address under it. Editors and helpers did not.
import { type Found, stated } from '../model/fact.ts'
import { lettered } from '../text/letters.ts'
import type { Document, Line } from './document.ts'
import { peopleIn } from './names.ts'

type AuthorsRule = (document: Document) => Found<string>[]

/** The people in `list`, a part of `line`, each with its passage in the document. */
function foundIn({ text }: Document, line: Line, list: string, rule: string): Found<string>[] {
  return peopleIn(list).map(({ name, printed }) => {
    const at = text.indexOf(printed, line.start)
    const inside = at >= 0 && at + printed.length <= line.end
    const passage = inside ? { start: at, end: at + printed.length } : { start: line.start, end: line.end }
    return stated(name, passage, rule)
  })
}

/** "Ruiz, Ana" as libraries write it: one name on either side of the only comma. */
const turned = (name: string): string => name.trim().replace(/^([^\s,;]+), ([^\s,;]+)$/u, '$2 $1')

const key = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Pages name their outlet as an author as well. */
const inMeta: AuthorsRule = ({ meta }) => {
  const outlets = meta.filter(({ name }) => name === 'publisher').map(({ value }) => key(value))
  return meta
    .filter(({ name }) => name === 'author')
    .flatMap(({ value, from }) =>
      peopleIn(turned(value))
        .filter(({ name }) => !outlets.some(outlet => outlet.includes(key(name))))
        .map(({ name }) => stated(name, null, `author/${from}`)),
    )
}

const BY =
  /^[-–—^\s]*(?:(?:reported|written|story|words|text|report|analysis|posted|published|veröffentlicht|geschrieben|publié|publicado|escrito|scritto) )?(?:by|author(?:s|[`'’]s name)?|автор(?:ы)?|текст|von|par|por|di|door)\s*:?\s+(?:(?:[a-z]+ )?(?:sports ?)?(?:writers?|reporters?|correspondents?) (?=[A-Z]))?/i

/** Lists below a story have bylines of their own. */
const BELOW = 3

const byline: AuthorsRule = document =>
  document.lines
    .slice(0, document.lines.findLastIndex(({ kind }) => kind === 'paragraph') + 1 + BELOW)
    .filter(({ kind }) => kind === 'byline')
    .flatMap(line => foundIn(document, line, line.text.replace(BY, ''), 'author/byline'))

/** "Posted by Ana Ruiz on March 3, 2014", "Posted on March 3, 2014 by Ana Ruiz": the byline of a stamp. */
const POSTED_BY = /^(?:posted|published|submitted)\b.*?\bby (?<names>.+)$/i

const poster: AuthorsRule = document =>
  document.lines
    .filter(({ kind }) => kind === 'stamp')
    .flatMap(line => {
      const names = POSTED_BY.exec(line.text)?.groups?.names
      return names ? foundIn(document, line, names, 'author/posted-by') : []
    })

/** "(Reporting by A and B; additional reporting by C; Writing by D; Editing by E)". */
const CREDIT =
  /^[([\s]*(?:(?:additional|writing|reporting|written|reported|compiled|with)\b[^;]{0,40}?)\bby\b/i
const PARTS =
  /\s*[;]\s*|[,.]\s+(?=(?:(?:with )?additional |writing |reporting |editing |edited |written )(?:and [a-z ]+)?(?:reporting )?by\b)/i
const PART = lettered(String.raw`^(?<role>[\p{L}\s,&]+?)\s+by:?\s+(?<names>.+)$`, 'i')
/** Who only helped, edited or translated is no author. */
const WROTE = /writ|reporting|reported/i
const HELPED = /^(?:with )?additional reporting$/i

const wroteIn = (text: string): readonly string[] =>
  text
    .replace(/^[([\s]+|[)\]\s]+$/g, '')
    .split(PARTS)
    .flatMap(part => {
      const { role = '', names = '' } = PART.exec(part.trim())?.groups ?? {}
      return WROTE.test(role) && !HELPED.test(role.trim()) ? [names] : []
    })

const credit: AuthorsRule = document =>
  document.lines
    .filter(({ kind, text }) => kind !== 'headline' && text.length < 700 && CREDIT.test(text))
    .flatMap(line =>
      wroteIn(line.text).flatMap(names =>
        // "Tom Lee in Oslo, Ana Day and Bo Ek in Riga": the places between the names go first.
        foundIn(
          document,
          line,
          names.replace(/\s+(?:in|at)\s+(?:the )?[\p{Lu}][^,;]*?(?=,|\s+and\s|$)/gu, ''),
          'author/credit',
        ),
      ),
    )

/** "Contact Ana Ruiz on Twitter at …", "Follow Ana Ruiz on Twitter: @aruiz" under an agency's story. */
const ADDRESS =
  /^(?:Contact|Follow|Reach)\s+(?<names>[^:@]{4,60}?)\s+(?:on|at|via)\s+(?:Twitter|X|Facebook|Bluesky|[\w.+-]+@|https?:)/

const address: AuthorsRule = document =>
  document.lines.flatMap(line => {
    const names = ADDRESS.exec(line.text)?.groups?.names
    return names && /@|https?:|\.com/.test(line.text) ? foundIn(document, line, names, 'author/address') : []
  })

/** "Write to Ana Ruiz at ana.ruiz@example.org and Bo Ek at bo.ek@example.org" */
const WRITE_TO = /^Write to (?=\p{Lu})(?=.{4,120}@)/u
const MAILBOX = /\s+at\s+[\w.+-]+@[\w.-]+/g

const mailbox: AuthorsRule = document =>
  document.lines
    .filter(({ kind, text }) => kind === 'furniture' && WRITE_TO.test(text))
    .flatMap(line =>
      foundIn(document, line, line.text.replace(WRITE_TO, '').replace(MAILBOX, ','), 'author/address'),
    )

/** In order of trust; the first that finds anybody wins. */
const RULES: readonly AuthorsRule[] = [inMeta, byline, poster, credit, address, mailbox]

/** The authors in the order of the text, each once. */
export function findAuthors(document: Document): Found<string>[] {
  for (const rule of RULES) {
    const authors = rule(document)
    if (authors.length)
      return authors.filter(({ value }, i) => authors.findIndex(it => it.value === value) === i)
  }
  return []
}
