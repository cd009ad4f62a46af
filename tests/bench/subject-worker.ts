// The subjects as a Worker: a request says which, on what text and how often. Nobody outside can see how long it takes but by the CPU of the process.
import { warmUp } from '../../src/derive/warm.ts'
import { SUBJECTS } from './subjects.ts'

export interface Order {
  /** A name that no subject has does nothing: what the request itself costs. */
  readonly subject: string
  readonly text: string
  readonly times: number
}

warmUp()

const prepared = new Map<string, () => unknown>()

/** Preparing is done once a subject and text, by the request that warms it up. */
function runOf({ subject, text }: Order): (() => unknown) | undefined {
  const key = `${subject} ${text}`
  const run = prepared.get(key) ?? SUBJECTS.find(({ name }) => name === subject)?.prepare(text)
  if (run) prepared.set(key, run)
  return run
}

export default {
  async fetch(request) {
    const order = await request.json<Order>()
    const run = runOf(order)
    let done = 0
    for (let n = 0; n < order.times; n += 1) done += run?.() ? 1 : 0
    return Response.json({ done })
  },
} satisfies ExportedHandler
