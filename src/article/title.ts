// The title of a text: its headline as printed, else one made from its first sentence; and its summary.
import { type Found, generated, stated } from '../model/fact.ts'
import { cutAtWord } from '../text/cut.ts'
import type { Document, Line } from './document.ts'

const LONGEST_TITLE = 110
const LONGEST_SUMMARY = 300

/** The first sentence of a paragraph, without the dateline before it. */
const withoutDateline = (text: string): string =>
  text.replace(/^[\p{Lu}][^.!?]{0,60}?(?:\([\p{L}. ]+\)|\/[\p{L} ]+\/\.?)\s*(?:[-–—]+\s*)?/u, '')

const firstSentence = (text: string): string =>
  /^.*?[.!?…]["”’»]?(?=\s+["“«]?\p{Lu}|$)/u.exec(text)?.[0] ?? text

function madeFrom(line: Line): Found<string> {
  const sentence = firstSentence(withoutDateline(line.text)).replace(/(?<!\.)\.$/, '')
  return generated(
    cutAtWord(sentence || line.text, LONGEST_TITLE),
    { start: line.start, end: line.end },
    'title/first-sentence',
  )
}

const UNTITLED = generated('Untitled', null, 'title/none')

/** The headline (`stated`), or a title cut from the first sentence (`generated`). */
export function findTitle({ lines }: Document): Found<string> {
  const headline = lines.find(line => line.kind === 'headline')
  if (headline) return stated(headline.text, { start: headline.start, end: headline.end }, headline.rule)
  const first = lines.find(line => line.kind === 'paragraph') ?? lines[0]
  return first ? madeFrom(first) : UNTITLED
}

/** The standfirst, or the first paragraph without its dateline, as plain text. */
export function findSummary({ lines }: Document): string {
  const line =
    lines.find(({ kind }) => kind === 'standfirst') ?? lines.find(({ kind }) => kind === 'paragraph')
  return line ? cutAtWord(withoutDateline(line.text), LONGEST_SUMMARY) : ''
}
