// `normalise FILE…`: prints what Dateline makes of each text, one JSON object a line, without storing it.
import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { deriveArticle } from '../derive/derive.ts'
import type { Evidence } from '../model/fact.ts'
import type { Call, Derived, Match } from '../model/item.ts'

/** npm changes the directory before it runs a script: arguments are meant from where the user stood. */
export const userPath = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path)

const withText = (text: string) => (passage: Evidence) => ({
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

/** One line of output: the item model as a flat, documented object. */
export function normalisedLine(file: string, derived: Derived) {
  const { title, published, modified, place, publisher, authors, language, summary, body, damage } = derived
  return {
    file,
    ...{ title, published: flatDate(published), modified: flatDate(modified), place, publisher, authors },
    ...{ language, summary, body, damage },
    topics: derived.matches.map(topicLine(derived.text)),
    calls: derived.calls.map(call => ({ ...callLine(call), date: flatDate(call.date) })),
    ceasefires: derived.ceasefires.map(it => ({
      ...it,
      agreed: flatDate(it.agreed),
      effective: flatDate(it.effective),
    })),
  }
}

const flatDate = (found: Derived['published']) => (found ? { ...found, ...found.value } : null)

export async function normalise(files: string[]): Promise<number> {
  const now = new Date().toISOString()
  for (const file of files) {
    const body = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true }).decode(
      await readFile(userPath(file)),
    )
    const mediaType = /\.html?$/i.test(file) ? 'text/html' : 'text/plain'
    const derived = deriveArticle({ key: basename(file), mediaType, body, given: {} }, now)
    process.stdout.write(`${JSON.stringify(normalisedLine(basename(file), derived))}\n`)
  }
  return 0
}
