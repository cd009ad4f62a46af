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

interface Sent {
  readonly type: string
  readonly bytes: Uint8Array | string
}

/** The response where it is a success. A failure is what the problem document says to people, or why nobody answered. */
async function ask(
  { origin, token }: Client,
  method: string,
  path: string,
  body?: Sent,
): Promise<Result<Response, string>> {
  const headers = { Authorization: `Bearer ${token}`, ...(body && { 'Content-Type': body.type }) }
  try {
    const response = await fetch(origin + path, { method, headers, ...(body && { body: body.bytes }) })
    if (response.ok) return ok(response)
    const problem = (await response.json().catch(() => null)) as { readonly detail?: string } | null
    return failed(problem?.detail ?? `${origin} answered ${response.status} ${response.statusText}`)
  } catch {
    return failed(`nobody answers at ${origin}: is it running? (npm start)`)
  }
}

/** A request to the API that is answered in JSON. */
export async function call<T>(
  client: Client,
  method: string,
  path: string,
  body?: Sent,
): Promise<Result<T, string>> {
  const response = await ask(client, method, path, body)
  if (!response.ok) return response
  const answer = (await response.value.json().catch(() => null)) as T | null
  return answer === null ? failed(`${client.origin} answered with something that is not JSON`) : ok(answer)
}

/** A document of the API, as it is. */
export async function download(client: Client, path: string): Promise<Result<string, string>> {
  const response = await ask(client, 'GET', path)
  return response.ok ? ok(await response.value.text()) : response
}

/** The path of an article in the API; the slashes of a key stay slashes. */
export const articlePath = (key: string): string =>
  `/api/articles/${key.split('/').map(encodeURIComponent).join('/')}`
