// Why an address could not be read, for programs and in plain words.
import type { SourceError } from '../model/source.ts'
import type { UpstreamFailure } from '../model/upstream.ts'

export type FetchFailure =
  | {
      readonly kind: 'status'
      readonly status: number
      readonly retryAfterSeconds: number | null
      readonly url: string
    }
  | { readonly kind: 'gone' }
  | { readonly kind: 'too-large'; readonly limitBytes: number }
  | { readonly kind: 'timeout'; readonly seconds: number }
  | { readonly kind: 'no-answer'; readonly detail: string }
  | { readonly kind: 'refused-address'; readonly host: string }
  /** The site asks robots to keep away. */
  | { readonly kind: 'forbidden'; readonly host: string }
  | { readonly kind: 'too-many-redirects'; readonly most: number }
  | { readonly kind: 'redirect-to-nowhere'; readonly status: number }
  /** As many requests as may be run to this host already. */
  | { readonly kind: 'busy' }
  /** The same job is at it already. */
  | { readonly kind: 'doubled' }
  /** The server asked to be left alone; milliseconds. */
  | { readonly kind: 'wait'; readonly until: number }

const STATUS: Readonly<Record<number, string>> = {
  206: 'Its server sends a part of it, though all was asked for.',
  304: 'Its server says that nothing has changed since a visit that there never was.',
  401: 'Its server wants a name and a password.',
  402: 'Its server wants to be paid.',
  403: 'Its server refuses to show it to us.',
  404: 'Its server has nothing at this address.',
  429: 'Its server says that we ask too often.',
  451: 'Its server may not show it for legal reasons.',
  500: 'Its server has a fault.',
  502: 'Its server does not reach the machine behind it.',
  503: 'Its server is not available for the moment.',
  504: 'Its server waits for the machine behind it in vain.',
}

const ofStatus = (status: number): string =>
  STATUS[status] ?? `Its server answers with the status ${status}, which is not a feed.`

const megabytes = (bytes: number): string => `${bytes / 1_000_000} MB`

/** One sentence for people, without secrets: it is shown on the status page. */
function sentenceOf(failure: FetchFailure | UpstreamFailure): string {
  switch (failure.kind) {
    case 'status':
      return ofStatus(failure.status)
    case 'gone':
      return 'Its server says that it is gone for good. It is not asked again until somebody resumes it.'
    case 'too-large':
      return `It is larger than ${megabytes(failure.limitBytes)}, the most that is read here.`
    case 'timeout':
      return `It was not complete within ${failure.seconds} seconds.`
    case 'no-answer':
      return `Its server could not be reached: ${failure.detail}`
    case 'refused-address':
      return `It leads to ${failure.host}, which is not an address for the public.`
    case 'forbidden':
      return `${failure.host} asks programs not to read it.`
    case 'too-many-redirects':
      return `It redirects more than ${failure.most} times.`
    case 'redirect-to-nowhere':
      return `Its server redirects (${failure.status}) without saying where to.`
    case 'busy':
    case 'doubled':
      return 'Its server is being asked by others here.'
    case 'wait':
      return 'Its server asked to be left alone for a while.'
    case 'empty':
      return 'Its server answers with nothing at all.'
    case 'not-a-feed':
      return failure.feedUrl
        ? `This is not a feed, but a page that names one: ${failure.feedUrl}`
        : `This is not a feed: ${failure.detail}`
    case 'refused':
      return `It cannot be read safely: ${failure.detail}`
  }
}

/** Reading it ended twice without an end: a fault of ours, or more work than the plan's CPU time allows. */
export const faultHere: SourceError = {
  kind: 'fault-here',
  sentence: 'Reading it fails here: it breaks something, or takes more time than this plan allows.',
}

export const errorOf = (failure: FetchFailure | UpstreamFailure): SourceError => ({
  kind: failure.kind === 'status' ? `status-${failure.status}` : failure.kind,
  sentence: sentenceOf(failure),
})
