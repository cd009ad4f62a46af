// Articles put through the API, as many as a feed holds.
import { TOKEN } from './instance.ts'

export const ITEMS = 50
/**
 * Makes a feed of 50 items about 60 kB long. Not more: an answer over 64 KiB takes two segments on the loopback, the second of which
 * waits for an acknowledgement, and that delay would be all that is measured.
 */
const PARAGRAPH =
  'The two sides met again on the bridge, and the delegations said that the talks would go on. '

export async function putArticle(port: number, key: string, title: string, text: string): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${port}/api/articles/${key}`, {
    method: 'PUT',
    headers: { Authorization: `Bearer ${TOKEN}`, 'Content-Type': 'text/plain' },
    body: `${title}\n\n${text}\n`,
  })
  if (!response.ok) throw new Error(await response.text())
}

export async function stock(port: number, lead = ''): Promise<void> {
  for (let n = 1; n <= ITEMS; n++)
    await putArticle(port, `talks-${n}`, `Talks on the bridge, day ${n}`, `${lead} ${PARAGRAPH.repeat(6)}`)
}
