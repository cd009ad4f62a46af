// JSON that is not quite JSON: control characters in strings, commas too many, an end that is missing.
import { failed, ok, type Result } from '../model/result.ts'
import type { Fault } from './repair.ts'

const MOST_LEVELS = 64
const CLOSING: Readonly<Record<string, string>> = { '{': '}', '[': ']' }
const ESCAPED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

interface Scan {
  readonly open: string[]
  /** Where the last complete item of the outermost list ended, and what was open there. */
  safe: { readonly at: number; readonly open: readonly string[] }
  inString: boolean
  deep: boolean
}

function bracket(scan: Scan, char: string, at: number): void {
  if (CLOSING[char]) scan.open.push(CLOSING[char])
  else if (scan.open.at(-1) === char) scan.open.pop()
  scan.deep ||= scan.open.length > MOST_LEVELS
  // Depth two is the list of items.
  if (char === '}' && scan.open.length === 2) scan.safe = { at: at + 1, open: [...scan.open] }
}

function scanned(text: string): Scan {
  const scan: Scan = { open: [], safe: { at: 0, open: [] }, inString: false, deep: false }
  for (const match of text.matchAll(/\\.|["{}[\]]/gs)) {
    const char = match[0]
    if (char === '"') scan.inString = !scan.inString
    else if (!scan.inString && char.length === 1) bracket(scan, char, match.index)
  }
  return scan
}

/** Strings with their control characters escaped; nothing after the last value of a list or object but its end. */
const mended = (text: string): string =>
  text.replace(/"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?$)|,\s*(?=[}\]])/gs, part =>
    part.startsWith(',') ? '' : part.replace(/[\0-\x1f]/g, control => ESCAPED[control] ?? ''),
  )

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

interface Parsed {
  readonly value: unknown
  readonly faults: readonly Fault[]
}

/** The value of a document that may be damaged or cut off; undefined where nothing can be read. Fails on deep nesting. */
export function parseJson(text: string): Result<Parsed, string> {
  const scan = scanned(text)
  if (scan.deep) return failed(`it is nested more than ${MOST_LEVELS} levels deep`)
  const whole = parsed(text)
  if (whole !== undefined) return ok({ value: whole, faults: [] })
  const repaired = parsed(mended(text))
  if (repaired !== undefined) return ok({ value: repaired, faults: ['malformed'] })
  const cut = mended(text.slice(0, scan.safe.at) + [...scan.safe.open].reverse().join(''))
  return ok({ value: parsed(cut), faults: ['truncated'] })
}
