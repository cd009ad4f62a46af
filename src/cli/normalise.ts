// `normalise FILE…`: prints what Dateline makes of each text, one JSON object a line, without storing it.
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { deriveArticle } from '../derive/derive.ts'
import type { Passage } from '../model/fact.ts'
import type { Call, Derived, Match } from '../model/item.ts'
import { type DecodeFailure, decodeText } from '../text/decode.ts'
import { mediaTypeOf, userPath } from './paths.ts'
import { complain } from './terminal.ts'

const withText = (text: string) => (passage: Passage) => ({
  ...passage,
  text: text.slice(passage.start, passage.end),
})

const topicLine = (text: string) => (match: Match) => ({
  topic: match.topic,
  score: match.score,
  passages: match.passages.map(withText(text)),
})

const nameOf = (call: Call, index: number | null) => {
  const party = index === null ? undefined : call.parties[index]
  return party ? (party.name ?? [party.country, party.office].filter(Boolean).join(' ')) : null
}

const callLine = (call: Call) => ({
  ...call,
  caller: nameOf(call, call.caller),
  callee: nameOf(call, call.callee),
})

function whyNot(reason: DecodeFailure): string {
  switch (reason.kind) {
    case 'empty':
      return 'there is no text in it'
    case 'not-text':
      return 'this looks like a binary file'
    default:
      return `not valid ${reason.charset}: what cannot be read is shown as \ufffd`
  }
}

/** One line of output: the item model as a flat, documented object. */
export function normalisedLine(file: string, derived: Derived) {
  const { title, published, modified, place, publisher, authors, language, summary, body, damage } = derived
  return {
    file,
    ...{ title, published: flatDate(published), modified: flatDate(modified), place, publisher, authors },
    ...{ language, summary, body, damage },
    topics: derived.matches.map(topicLine(derived.text)),
    calls: derived.calls.map(call => ({
      ...callLine(call),
      date: flatDate(call.date),
      passage: withText(derived.text)(call.passage),
    })),
    ceasefires: derived.ceasefires.map(it => ({
      ...it,
      passage: withText(derived.text)(it.passage),
      agreed: flatDate(it.agreed),
      effective: flatDate(it.effective),
    })),
  }
}

export const flatDate = (found: Derived['published']) => (found ? { ...found, ...found.value } : null)

/** What can be read of bytes that are not valid UTF-8; that it is not all has been said. */
const lossy = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: false, ignoreBOM: true }).decode(bytes)

function print(path: string, body: string, now: string): void {
  const file = basename(path)
  const derived = deriveArticle({ key: file, mediaType: mediaTypeOf(file), body, given: {} }, now)
  process.stdout.write(`${JSON.stringify(normalisedLine(file, derived))}\n`)
}

export async function normalise(files: string[]): Promise<number> {
  if (!files.length) return complain('name the files to normalise')
  const now = new Date().toISOString()
  let status = 0
  for (const file of files) {
    const bytes = await readFile(userPath(file)).catch(() => null)
    const text = bytes && decodeText(bytes)
    if (!text?.ok) status = complain(`${file}: ${text ? whyNot(text.reason) : 'cannot be read'}`)
    if (text?.ok) print(file, text.value, now)
    else if (text?.reason.kind === 'invalid-encoding') print(file, lossy(bytes!), now)
  }
  return status
}
