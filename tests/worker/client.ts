// The Worker as its clients see it.
import { exports } from 'cloudflare:workers'

export const ORIGIN = 'https://desk.example'
export const TOKEN = 'test-token'

export const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> =>
  exports.default.fetch(new Request(ORIGIN + path, { method, headers, redirect: 'manual' }))

export function put(key: string, body: BodyInit, headers: Record<string, string> = {}): Promise<Response> {
  const all = { 'Content-Type': 'text/plain', Authorization: `Bearer ${TOKEN}`, ...headers }
  return exports.default.fetch(
    new Request(`${ORIGIN}/api/articles/${key}`, { method: 'PUT', headers: all, body }),
  )
}

export const etag = async (path: string): Promise<string> =>
  (await get(path, {}, 'HEAD')).headers.get('ETag') ?? ''
