// A page as a response: whole, one request, and locked down by its Content-Security-Policy.
import { createHash } from 'node:crypto'
import type { JSX } from 'hono/jsx/jsx-runtime'
import { SCRIPT, STYLE } from './style.ts'

const sha = (text: string): string => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`

/** Our one style sheet and our one script by their hashes, and nothing else that runs or loads but images. */
const POLICY = [
  "default-src 'none'",
  `style-src ${sha(STYLE)}`,
  `script-src ${sha(SCRIPT)}`,
  "img-src 'self' https: data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Pages are made from the database: a minute is long enough to spare it and short enough not to be noticed. */
const FRESH_SECONDS = 60

export function htmlResponse(page: JSX.Element, status = 200): Response {
  return new Response(`<!doctype html>${page.toString()}`, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': POLICY,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Cache-Control': status === 200 ? `public, max-age=${FRESH_SECONDS}` : 'no-store',
    },
  })
}
