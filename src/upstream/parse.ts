// Bytes of somebody else's feed → drafts: detect, decode, map (a file a format), repair.
import { failed, type Result } from '../model/result.ts'
import type { UpstreamDocument, UpstreamFailure } from '../model/upstream.ts'

export interface UpstreamInput {
  readonly bytes: Uint8Array
  /** The Content-Type header as received, or null. */
  readonly mediaType: string | null
  /** Where it was fetched from; base of relative addresses. */
  readonly url: string | null
}

/** Never throws, whatever the bytes. */
export function parseUpstream(input: UpstreamInput): Result<UpstreamDocument, UpstreamFailure> {
  return failed(
    input.bytes.length
      ? { kind: 'not-a-feed', detail: 'no format known yet', feedUrl: null }
      : { kind: 'empty' },
  )
}
