// Bytes → text: byte order mark, HTTP charset, XML declaration, and what the bytes themselves allow.
import { wellFormed } from './wellformed.ts'

/** The declaration must stand at the beginning; some hundred bytes of blank lines or comments before it do occur. */
const DECLARATION_BYTES = 1024
/** So many non-ASCII bytes do not form UTF-8 by accident; the two syllables of a short title in GBK or EUC-KR may. */
const BEYOND_ACCIDENT = 24
/** With fewer faults than one in so many non-ASCII characters it is damaged UTF-8 and not another encoding. */
const TOLERATED_FAULTS = 1 / 10

const ESCAPE = 0x1b

interface Labels {
  readonly http: string | null
  readonly xml: string | null
}

/** Names in use that the Encoding Standard does not list. */
const ALIASES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'utf-8-bom': 'utf-8',
    utf8mb4: 'utf-8',
    'win-1251': 'windows-1251',
    'win-1252': 'windows-1252',
    cp936: 'gbk',
    cp949: 'euc-kr',
    'cp-1251': 'windows-1251',
    'cp-1252': 'windows-1252',
  }),
)

/** The name under which `TextDecoder` knows an encoding, or null. */
function known(label: string | undefined): string | null {
  const name = label?.trim().toLowerCase()
  if (!name) return null
  try {
    return new TextDecoder(ALIASES.get(name) ?? name).encoding
  } catch {
    return null
  }
}

const asciiOf = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES))

/** UTF-16 has a zero in every character of markup: whatever says so, what has none can be read byte by byte. */
const isWide = (encoding: string) => encoding.startsWith('utf-16')
const mayBeWide = (bytes: Uint8Array) => bytes.subarray(0, DECLARATION_BYTES).includes(0)

/** RFC 9110 section 8.3.2: the parameter may be quoted. RFC 7303: it wins over the declaration. */
function httpLabel(mediaType: string | null, bytes: Uint8Array): string | null {
  const label = known(/charset\s*=\s*["']?([^"';\s]+)/i.exec(mediaType ?? '')?.[1])
  return label && isWide(label) && !mayBeWide(bytes) ? null : label
}

/** A declaration that can be read byte by byte cannot mean UTF-16. */
function xmlLabel(bytes: Uint8Array): string | null {
  const label = known(/<\?xml[^>]*?encoding\s*=\s*["']([^"']+)/i.exec(asciiOf(bytes))?.[1])
  return label && isWide(label) ? null : label
}

/** XML 1.0 appendix F, and JSON: a first character from ASCII shows where the zeros are. */
const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0x3c, 0x00]],
  ['utf-16be', [0x00, 0x3c]],
  ['utf-16le', [0x7b, 0x00]],
  ['utf-16be', [0x00, 0x7b]],
]
const signed = (bytes: Uint8Array) =>
  SIGNATURES.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte))?.[0] ?? null

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    return null
  }
}

const enoughNonAscii = (bytes: Uint8Array): boolean => {
  let count = 0
  for (const byte of bytes) if (byte > 0x7f && ++count > BEYOND_ACCIDENT) return true
  return false
}

/** Many servers add `charset=iso-8859-1` to everything they send: text that is UTF-8 beyond accident is UTF-8. */
function utf8If(bytes: Uint8Array, { http, xml }: Labels): string | null {
  const named = [http, xml].filter(label => label !== null)
  const claimed = named.length === 0 || named.includes('utf-8')
  // ISO-2022-JP is made of ASCII, and so of UTF-8.
  if (named.includes('iso-2022-jp') && bytes.includes(ESCAPE)) return null
  if (!claimed && !enoughNonAscii(bytes)) return null
  return strictUtf8(bytes)
}

const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

function damagedUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes)
  const faults = countOf(text, /\ufffd/g)
  return faults < countOf(text, /[\u0080-\uffff]/g) * TOLERATED_FAULTS ? text : null
}

function decodeLabelled(bytes: Uint8Array, labels: Labels): string {
  const whole = utf8If(bytes, labels)
  if (whole !== null) return whole
  const legacy = [labels.http, labels.xml].find(label => label !== null && label !== 'utf-8')
  if (legacy) return new TextDecoder(legacy).decode(bytes)
  return damagedUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes)
}

/** The document as well-formed text, without byte order mark. `mediaType` is the Content-Type header. Never throws. */
export function decode(bytes: Uint8Array, mediaType: string | null): string {
  const signature = signed(bytes)
  // A byte order mark that somebody put in front of the wrong document.
  if (signature && isWide(signature) && !mayBeWide(bytes)) return decode(bytes.subarray(2), mediaType)
  const text = signature
    ? new TextDecoder(signature).decode(bytes)
    : decodeLabelled(bytes, { http: httpLabel(mediaType, bytes), xml: xmlLabel(bytes) })
  return wellFormed(text)
}
