// What scripted hosts answer with.
import { feedOf } from './feed.ts'
import type { Visit } from './server.ts'

export type Script = (visit: Visit) => Response

export const XML = { 'Content-Type': 'application/rss+xml; charset=utf-8' }

export const xml = (body: BodyInit, headers: Record<string, string> = {}): Response =>
  new Response(body, { headers: { ...XML, ...headers } })

export const status = (code: number, headers: Record<string, string> = {}): Response =>
  new Response('sorry', { status: code, headers })

export const redirect = (code: number, location: string): Response => status(code, { Location: location })

/** Answers 304 as soon as the client brings back every validator it was given, to the letter. */
export const conditional =
  (validators: Record<string, string>): Script =>
  ({ headers }) => {
    const tag = validators.ETag ?? null
    const date = validators['Last-Modified'] ?? null
    const same = headers.get('If-None-Match') === tag && headers.get('If-Modified-Since') === date
    return same ? new Response(null, { status: 304 }) : xml(feedOf(3), validators)
  }
