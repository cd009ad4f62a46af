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
}
