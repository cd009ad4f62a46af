// Who may write: the bearer token of RFC 6750, compared in constant time.
import { createHash, timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { problem } from './problem.ts'
import type { App } from './services.ts'

const digest = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest()

/** Whether two secrets are equal, in a time that says nothing about either. */
export const sameSecret = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b))

const refuse = (code: string, detail: string): Response =>
  problem(401, code, detail, { 'WWW-Authenticate': 'Bearer realm="dateline"' })

export const requireToken: MiddlewareHandler<App> = async (c, next) => {
  const { token } = c.env.settings
  if (!token)
    return problem(403, 'no-token-set', 'Nobody may write here until the secret DATELINE_TOKEN is set.')
  const [, offered] = /^Bearer +(\S+) *$/i.exec(c.req.header('Authorization') ?? '') ?? []
  if (!offered) return refuse('token-missing', 'Send the token as "Authorization: Bearer …".')
  if (!sameSecret(offered, token))
    return refuse('token-wrong', 'This is not the token that DATELINE_TOKEN holds.')
  return next()
}
