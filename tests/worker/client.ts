// The Worker as its clients see it.
import { exports } from 'cloudflare:workers'

export const ORIGIN = 'https://desk.example'
export const TOKEN = 'test-token'

export const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> =>
  exports.default.fetch(new Request(ORIGIN + path, { method, headers, redirect: 'manual' }))

/** A request to the API, with the token. */
export function call(
  method: string,
  path: string,
  body: BodyInit | null = null,
  headers: Record<string, string> = {},
): Promise<Response> {
  const all = { Authorization: `Bearer ${TOKEN}`, ...headers }
  return exports.default.fetch(new Request(ORIGIN + path, { method, headers: all, body }))
}

export const put = (key: string, body: BodyInit, headers: Record<string, string> = {}): Promise<Response> =>
  call('PUT', `/api/articles/${key}`, body, { 'Content-Type': 'text/plain', ...headers })

export const etag = async (path: string): Promise<string> =>
  (await get(path, {}, 'HEAD')).headers.get('ETag') ?? ''
