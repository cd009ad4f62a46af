// Bytes of somebody else's feed → drafts: detect, decode, repair, parse, map (a file a format), make safe.
import { failed, ok, type Result } from '../model/result.ts'
import type { SkimmedDocument, SkimmedEntry, UpstreamDocument, UpstreamFailure } from '../model/upstream.ts'
import { sha256 } from '../text/hash.ts'
import { readAtom } from './atom.ts'
import { firstDate } from './dates.ts'
import { decode } from './decode.ts'
import { type Detected, detect } from './detect.ts'
import { discoverFeed } from './discover.ts'
import { draftOf } from './draft.ts'
import type { Channel } from './entry.ts'
import { type Identified, identify } from './identity.ts'
import { readJson } from './json.ts'
import { parseJson } from './json-repair.ts'
import { languageTag } from './language.ts'
import { namer } from './namespaces.ts'
import { plainText, plainTitle } from './plain.ts'
import { lengthOf, packEntry } from './raw.ts'
import { readRdf } from './rdf.ts'
import { expandEntities } from './references.ts'
import { type Fault, repair } from './repair.ts'
import { readRss } from './rss.ts'
import { webUrl } from './urls.ts'
import { parseXml } from './xml.ts'

export interface UpstreamInput {
  readonly bytes: Uint8Array
  /** The Content-Type header as received, or null. */
  readonly mediaType: string | null
  /** Where it was fetched from; base of relative addresses. */
  readonly url: string | null
}

/** The largest feeds met in the wild have five megabytes; a Worker has 128 for everything. */
export const LIMIT_BYTES = 10 * 1024 * 1024

/** A feed as read and mapped; nothing in it is safe to show yet. */
export interface Read {
  readonly channel: Channel
  readonly faults: readonly Fault[]
}

type Reading = Result<Read, UpstreamFailure>

const refused = (detail: string) => failed<UpstreamFailure>({ kind: 'refused', detail })
const notAFeed = (detail: string, feedUrl: string | null = null) =>
  failed<UpstreamFailure>({ kind: 'not-a-feed', detail, feedUrl })

const READERS = { rss: readRss, rdf: readRdf, atom: readAtom }

type Xml = Extract<Detected, { root: string }>

function readXml(text: string, { kind, root, start, doctype }: Xml, url: string | null): Reading {
  const expanded = expandEntities(text.slice(start), doctype)
  if (!expanded.ok) return refused(expanded.reason)
  const name = namer(expanded.value, root)
  const repaired = repair(expanded.value, name)
  if (!repaired.ok) return refused(repaired.reason)
  try {
    const tree = parseXml(repaired.value, name)
    return ok({ channel: READERS[kind](tree, url), faults: repaired.value.faults })
  } catch (error) {
    // The parser's own bounds and checks; what is thrown is no bug of ours.
    return notAFeed(`this is no XML: ${error instanceof Error ? error.message : error}`)
  }
}

function readJsonText(text: string, url: string | null): Reading {
  const parsed = parseJson(text)
  if (!parsed.ok) return refused(parsed.reason)
  const channel = readJson(parsed.value.value, url)
  return channel ? ok({ channel, faults: parsed.value.faults }) : notAFeed('this is JSON, but no JSON Feed')
}

/** The document as one of the formats, mapped to one shape, not made safe. Never throws. */
export function readUpstream({ bytes, mediaType, url: printedUrl }: UpstreamInput): Reading {
  if (bytes.length > LIMIT_BYTES) return failed({ kind: 'too-large', limitBytes: LIMIT_BYTES })
  const text = decode(bytes, mediaType)
  if (!text.trim()) return failed({ kind: 'empty' })
  const url = webUrl(printedUrl, null)
  const detected = detect(text)
  switch (detected.kind) {
    case 'json':
      return readJsonText(text.slice(detected.start), url)
    case 'html':
      return notAFeed('this is a web page', discoverFeed(text, url))
    case 'unknown':
      return notAFeed('no feed format is known that begins like this')
    default:
      return readXml(text, detected, url)
  }
}

function skimmed({ id, key, entry }: Identified, channel: Channel): SkimmedEntry {
  const raw = packEntry(entry, channel)
  const published = firstDate(entry.published)
  return { id, key, raw, hash: sha256(raw), published, url: entry.url, length: lengthOf(entry) }
}

const headOf = ({ channel }: Read) => ({
  format: channel.format,
  title: channel.title && plainTitle(channel.title),
  description: channel.description && plainText(channel.description),
  link: channel.link,
  language: languageTag(channel.language),
  rights: channel.rights,
  refreshMinutes: channel.refreshMinutes,
})

/** What is worth storing, without making drafts of it: each entry once, and none that says nothing. Never throws. */
export function skimUpstream(input: UpstreamInput): Result<SkimmedDocument, UpstreamFailure> {
  const read = readUpstream(input)
  if (!read.ok) return read
  const { channel, faults } = read.value
  const entries = identify(channel.entries)
    .filter(({ idle }) => !idle)
    .map(identified => skimmed(identified, channel))
  return ok({ ...headOf(read.value), entries, faults })
}

/** What the document holds, entry by entry, be it empty or repeated. Never throws, whatever the bytes. */
export function parseUpstream(input: UpstreamInput): Result<UpstreamDocument, UpstreamFailure> {
  const read = readUpstream(input)
  if (!read.ok) return read
  const { channel, faults } = read.value
  const drafts = identify(channel.entries).map(({ id, key, entry }) => ({
    ...{ id, key },
    draft: draftOf(entry, channel),
  }))
  return ok({ ...headOf(read.value), drafts, faults })
}
