// Whether a text sets out to explain, by its headline or its opening.
import type { Reading } from '../reading.ts'

const HEADLINES = [
  /^(?:what|why|how|who|where) .*\?$|\b(?:explainer|explained|backgrounder|factbox|timeline|what (?:we|you need to|to) know|(?:brief )?history of|key (?:facts|dates|moments)|q&a)\b/i,
  /^(?:что|почему|как|кто|где) .*\?$|(?:что известно|справка|хронология|история (?:конфликта|вопроса|противостояния)|досье)/i,
]
const OPENINGS = [
  /\b(?:here (?:is|are|'s) (?:what|where|how|why|the (?:key|main|facts))|(?:a|the) (?:brief )?(?:history|timeline) of|key (?:facts|dates) (?:about|in))\b/i,
  /(?:вот что известно|краткая (?:история|хронология))/i,
]
/** Sentences that open a text. */
const OPENING = 2

export const setsOutToExplain = ({ headline, sentences }: Reading): boolean =>
  HEADLINES.some(pattern => pattern.test(headline?.text ?? '')) ||
  sentences.slice(0, OPENING).some(({ text }) => OPENINGS.some(pattern => pattern.test(text)))
