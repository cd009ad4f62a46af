// Feeds that this isolate has answered for and that have not changed since: answered again before the router.
import { type Answer, type Delivery, deliver } from './delivery.ts'

/** Addresses that are kept at most; then all are forgotten, which costs each of them one walk through the router. */
const MOST_ADDRESSES = 500

export class Doorstep {
  readonly #answers = new Map<string, Answer>()

  /** Only plain addresses: a query might be anything, and a private feed must be let in each time. */
  remember(request: Request, answer: Answer): void {
    if (!answer.terms.shared || request.url.includes('?')) return
    if (this.#answers.size >= MOST_ADDRESSES) this.#answers.clear()
    this.#answers.set(request.url, answer)
  }

  /** The response, or null where somebody else has to answer. `now` in milliseconds. */
  answer(request: Request, now: number): Delivery | null {
    if (request.method !== 'GET' && request.method !== 'HEAD') return null
    const known = this.#answers.get(request.url)
    if (!known?.published.isCurrent(now)) return null
    return deliver(request, known, now)
  }
}
