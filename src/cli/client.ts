// The API as the command line uses it: where it is, which token opens it, what it answered.
import { readFile } from 'node:fs/promises'
import { failed, ok, type Result } from '../model/result.ts'

export const DEFAULT_PORT = 8787
export const SECRETS_FILE = '.dev.vars'

export interface Client {
  readonly origin: string
  readonly token: string
}

const isLoopback = (url: URL): boolean => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname)

/** The token in `.dev.vars`, beside wrangler.toml, or null. */
export async function localToken(): Promise<string | null> {
  const text = await readFile(SECRETS_FILE, 'utf8').catch(() => '')
  return /^DATELINE_TOKEN\s*=\s*["']?([^"'\s]+)/m.exec(text)?.[1] ?? null
}

/** `to`: an instance's address; without one, the local instance that `npm start` runs. A failure is a sentence for people. */
export async function clientFor(to: string | undefined): Promise<Result<Client, string>> {
  const address = to ?? process.env.DATELINE_URL ?? `http://localhost:${process.env.PORT ?? DEFAULT_PORT}`
  if (!URL.canParse(address) || !/^https?:/.test(address))
    return failed(`--to must be an address like https://news.example.org, not "${address}"`)
  const url = new URL(address)
  const token = process.env.DATELINE_TOKEN ?? (isLoopback(url) ? await localToken() : null)
  if (!token)
    return failed(
      `no token for ${url.origin}: set DATELINE_TOKEN${isLoopback(url) ? ', or run npm start, which makes one' : ''}`,
    )
  return ok({ origin: url.origin, token })
}

/** A request to the API. A failure is what the problem document says to people, or why nobody answered. */
export async function call<T>(
  { origin, token }: Client,
  method: string,
  path: string,
  body?: { readonly type: string; readonly bytes: Uint8Array | string },
): Promise<Result<T, string>> {
  const headers = { Authorization: `Bearer ${token}`, ...(body && { 'Content-Type': body.type }) }
  try {
    const response = await fetch(origin + path, { method, headers, ...(body && { body: body.bytes }) })
    const answer = (await response.json().catch(() => null)) as (T & { readonly detail?: string }) | null
    if (response.ok && answer) return ok(answer)
    return failed(answer?.detail ?? `${origin} answered ${response.status} ${response.statusText}`)
  } catch {
    return failed(`nobody answers at ${origin}: is it running? (npm start)`)
  }
}

/** The path of an article in the API; the slashes of a key stay slashes. */
export const articlePath = (key: string): string =>
  `/api/articles/${key.split('/').map(encodeURIComponent).join('/')}`
