// Hashes and name-based ids. node:crypto is there in Node and, with nodejs_compat, in workerd.
import { createHash } from 'node:crypto'

/** SHA-256 of bytes, or of a text as UTF-8, as 64 hexadecimal digits. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

/** The namespace of all Dateline ids: version 5 of the DNS namespace and `items.dateline`. It must never change. */
const NAMESPACE = 'e7d83a9a-490b-54cb-b4a2-08c8c5a5fa35'

/**
 * A version 5 UUID (RFC 9562 section 5.5) of a name in Dateline's namespace, without `urn:uuid:`.
 * The same name gives the same id on every host and at every time.
 */
export function uuidOf(name: string): string {
  const digest = createHash('sha1')
    .update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest()
  digest[6] = (digest[6]! & 0x0f) | 0x50
  digest[8] = (digest[8]! & 0x3f) | 0x80
  const hex = digest.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  )
}
