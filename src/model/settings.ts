// What whoever runs an instance can set, read and checked once.

export interface Settings {
  /** The address under which the world knows this instance, without a slash at the end; null: that of each request. */
  readonly publicUrl: string | null
  /** The bearer token of the API; null: nobody may write. */
  readonly token: string | null
  /** What feeds carry: whole texts, or summaries where republishing whole texts is not allowed. */
  readonly content: 'full' | 'summary'
  /** Minutes for which a reader need not ask again: `max-age`, RSS `ttl` and `sy:updatePeriod` all say this. */
  readonly freshMinutes: number
  /** Private feeds: readers must name this token; null: feeds are public. */
  readonly feedToken: string | null
  /** The WebSub hub that hears of every change and tells subscribers; null: none. Needs `publicUrl`. */
  readonly hub: string | null
  readonly poll: PollSettings
}

/** How other people's feeds are read, and how much of the plan that may take. */
export interface PollSettings {
  readonly plan: 'free' | 'paid'
  /** The largest feed or page that is read, decompressed. */
  readonly maxFeedBytes: number
  /** Items whose topics are derived in one message: the free plan has 10 ms of CPU time for each. */
  readonly derivePerMessage: number
  /** For local work only: loopback and private addresses may be asked. */
  readonly allowPrivate: boolean
  /** For a request with all its redirects and its body. */
  readonly timeoutSeconds: number
}
