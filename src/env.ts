// The bindings' types; settings read and checked once.
import type { Job } from './model/job.ts'
import { failed, ok, type Result } from './model/result.ts'
import type { Settings } from './model/settings.ts'

export interface Env {
  readonly DB: D1Database
  readonly FEEDS: KVNamespace
  readonly JOBS: Queue<Job>
  readonly DATELINE_TOKEN?: string
  readonly PUBLIC_URL?: string
  readonly FEED_CONTENT?: string
  readonly FEED_TOKEN?: string
  readonly FRESH_MINUTES?: string
}

const DEFAULT_FRESH_MINUTES = 15

function publicUrl(text: string | undefined): string | null | undefined {
  if (!text) return null
  return /^https?:\/\/[^/?#]+\/?$/.test(text) && URL.canParse(text) ? text.replace(/\/$/, '') : undefined
}

/** The settings, or a sentence that says which one is wrong and what it should look like. */
export function readSettings(env: Env): Result<Settings, string> {
  const url = publicUrl(env.PUBLIC_URL)
  if (url === undefined)
    return failed(`PUBLIC_URL must be an origin like https://news.example.org, not "${env.PUBLIC_URL}"`)
  const content = env.FEED_CONTENT || 'full'
  if (content !== 'full' && content !== 'summary')
    return failed(`FEED_CONTENT must be full or summary, not "${content}"`)
  const freshMinutes = Number(env.FRESH_MINUTES || DEFAULT_FRESH_MINUTES)
  if (!Number.isInteger(freshMinutes) || freshMinutes < 1)
    return failed('FRESH_MINUTES must be a whole number of minutes, 1 or more')
  return ok({
    publicUrl: url,
    token: env.DATELINE_TOKEN || null,
    content,
    freshMinutes,
    feedToken: env.FEED_TOKEN || null,
  })
}
