// Bytes of a stored text → text, or the reason why they are none.

export type DecodeFailure =
  | { readonly kind: 'empty' }
  | { readonly kind: 'unknown-charset'; readonly charset: string }
  | { readonly kind: 'invalid-encoding'; readonly charset: string }
  | { readonly kind: 'not-text' }

export type Decoded =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly reason: DecodeFailure }

const fail = (reason: DecodeFailure): Decoded => ({ ok: false, reason })

/** A text may hold some stray control characters, as wires do; a file full of them is not a text. */
const MOST_CONTROLS = 0.05

function isBinary(text: string): boolean {
  const controls = text.match(/[\u0000-\u0008\u000e-\u001f]/g)?.length ?? 0
  return text.includes('\0') || controls > text.length * MOST_CONTROLS
}

/**
 * Decodes strictly: a byte that does not belong is an error, never a replacement character. A byte order mark is kept, as
 * passages count from the first character. `charset` is a label of the WHATWG Encoding Standard.
 */
export function decodeText(bytes: Uint8Array, charset = 'utf-8'): Decoded {
  let decoder: TextDecoder
  try {
    decoder = new TextDecoder(charset, { fatal: true, ignoreBOM: true })
  } catch {
    return fail({ kind: 'unknown-charset', charset })
  }
  try {
    const text = decoder.decode(bytes)
    if (!/[^\s\ufeff]/.test(text)) return fail({ kind: 'empty' })
    return isBinary(text) ? fail({ kind: 'not-text' }) : { ok: true, value: text }
  } catch {
    return fail({ kind: 'invalid-encoding', charset })
  }
}
