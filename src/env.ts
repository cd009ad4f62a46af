// The bindings' types; settings read and checked once.
import type { Job } from './model/job.ts'
import { failed, ok, type Result } from './model/result.ts'
import type { PollSettings, Settings } from './model/settings.ts'

export interface Env {
  readonly DB: D1Database
  readonly FEEDS: KVNamespace
  readonly JOBS: Queue<Job>
  readonly DATELINE_TOKEN?: string
  readonly PUBLIC_URL?: string
  readonly FEED_CONTENT?: string
  readonly FEED_TOKEN?: string
  readonly FRESH_MINUTES?: string
  readonly PLAN?: string
  readonly MAX_FEED_BYTES?: string
  readonly DERIVE_PER_MESSAGE?: string
  readonly ALLOW_PRIVATE?: string
  readonly POLL_TIMEOUT_SECONDS?: string
  readonly WEBSUB_HUB?: string
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
  const freshMinutes = wholeNumber(env.FRESH_MINUTES, DEFAULT_FRESH_MINUTES)
  if (freshMinutes === null) return failed('FRESH_MINUTES must be a whole number of minutes, 1 or more')
  const poll = readPollSettings(env)
  if (!poll.ok) return poll
  const hub = readHub(env, url)
  if (!hub.ok) return hub
  return ok({
    publicUrl: url,
    token: env.DATELINE_TOKEN || null,
    content,
    freshMinutes,
    feedToken: env.FEED_TOKEN || null,
    poll: poll.value,
    hub: hub.value,
  })
}

function readHub(env: Env, url: string | null): Result<string | null, string> {
  const hub = env.WEBSUB_HUB || null
  if (!hub) return ok(null)
  if (!URL.canParse(hub) || !/^https?:/.test(hub))
    return failed(`WEBSUB_HUB must be an address like https://hub.example.org/, not "${hub}"`)
  if (!url) return failed('WEBSUB_HUB needs PUBLIC_URL: subscribers ask the hub by the address of a feed')
  if (env.FEED_TOKEN)
    return failed('WEBSUB_HUB and FEED_TOKEN exclude each other: the hub would have to be told the token')
  return ok(hub)
}

/** A whole number of 1 or more, or null where the text is none. */
function wholeNumber(text: string | undefined, otherwise: number): number | null {
  const number = Number(text || otherwise)
  return Number.isInteger(number) && number >= 1 ? number : null
}

/** What fits into a message's CPU time, 10 ms on the free plan, and into D1's rows. */
const PLANS = {
  free: { maxFeedBytes: 1_000_000, derivePerMessage: 2 },
  paid: { maxFeedBytes: 5_000_000, derivePerMessage: 20 },
} as const

const POLL_TIMEOUT_SECONDS = 20

function readPollSettings(env: Env): Result<PollSettings, string> {
  const plan = env.PLAN || 'free'
  if (plan !== 'free' && plan !== 'paid') return failed(`PLAN must be free or paid, not "${plan}"`)
  const maxFeedBytes = wholeNumber(env.MAX_FEED_BYTES, PLANS[plan].maxFeedBytes)
  if (maxFeedBytes === null) return failed('MAX_FEED_BYTES must be a whole number, 1 or more')
  const derivePerMessage = wholeNumber(env.DERIVE_PER_MESSAGE, PLANS[plan].derivePerMessage)
  if (derivePerMessage === null) return failed('DERIVE_PER_MESSAGE must be a whole number, 1 or more')
  const timeoutSeconds = wholeNumber(env.POLL_TIMEOUT_SECONDS, POLL_TIMEOUT_SECONDS)
  if (timeoutSeconds === null) return failed('POLL_TIMEOUT_SECONDS must be a whole number, 1 or more')
  const allowPrivate = env.ALLOW_PRIVATE || 'no'
  if (allowPrivate !== 'yes' && allowPrivate !== 'no') return failed('ALLOW_PRIVATE must be yes or no')
  return ok({ plan, maxFeedBytes, derivePerMessage, timeoutSeconds, allowPrivate: allowPrivate === 'yes' })
}
