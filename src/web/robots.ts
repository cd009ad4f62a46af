// /robots.txt (RFC 9309): all but the API and what is found anew for every question; nothing of a private instance.
import type { RequestContext } from './services.ts'

const DAY_SECONDS = 86_400

export function robots(c: RequestContext): Response {
  const closed = c.env.settings.feedToken === null ? ['/api/', '/search'] : ['/']
  const rules = ['User-agent: *', ...closed.map(path => `Disallow: ${path}`)]
  return new Response(`${rules.join('\n')}\n`, {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': `public, max-age=${DAY_SECONDS}`,
    },
  })
}
