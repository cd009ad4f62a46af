// PATCH, DELETE and GET of /api/articles/{key}: an editor corrects an article, withdraws it, looks at it.
import { type CorrectFailure, correctArticle } from '../ingest/correct.ts'
import { withdrawArticle } from '../ingest/withdraw.ts'
import { itemId } from '../ingest/write.ts'
import { forgetFeeds } from '../publish/forget.ts'
import { articleByKey } from '../store/articles.ts'
import { historyOfItem } from '../store/history.ts'
import { ARTICLES } from '../store/items.ts'
import { withdrawnAt } from '../store/withdrawals.ts'
import { urnOf } from '../text/urn.ts'
import { describeItem } from './articles.ts'
import { readObject } from './body.ts'
import { streamsChanged } from './changed.ts'
import { readCorrection } from './corrections.ts'
import { problem } from './problem.ts'
import { originOf, type RequestContext } from './services.ts'

const NO_STORE = { 'Cache-Control': 'no-store' }

const keyOf = (c: RequestContext): string => c.req.param('key') ?? ''

function refusal(reason: CorrectFailure): Response {
  switch (reason) {
    case 'no-such-article':
      return problem(404, reason, 'No article is stored under this key.')
    case 'withdrawn':
      return problem(410, reason, 'This article is withdrawn. Put it again to bring it back.')
  }
}

/** A merge patch (RFC 7396) of what the editor says about the article. */
export async function correctHandler(c: RequestContext): Promise<Response> {
  const patch = await readObject(c.req.raw)
  if (!patch.ok) return patch.reason
  const correction = readCorrection(patch.value)
  if (!correction.ok) return problem(422, 'bad-correction', correction.reason)
  const corrected = await correctArticle(c.env.db, keyOf(c), correction.value, c.env.now)
  if (!corrected.ok) return refusal(corrected.reason)
  const { correction: stands, changes, streams } = corrected.value
  streamsChanged(c, streams)
  return c.json({ ...describeItem(c, keyOf(c), corrected.value), correction: stands, changes }, 200, NO_STORE)
}

/** Withdraws an article; `?erase=true` erases its text as well. */
export async function withdrawHandler(c: RequestContext): Promise<Response> {
  const { db, kv, now } = c.env
  const erase = c.req.query('erase') === 'true'
  const withdrawn = await withdrawArticle(db, keyOf(c), { erase, now })
  if (!withdrawn.ok) return refusal(withdrawn.reason)
  const { id, at, streams } = withdrawn.value
  streamsChanged(c, streams)
  if (erase) await forgetFeeds(kv)
  return c.json({ id: urnOf(id), key: keyOf(c), withdrawn: at, erased: erase }, 200, NO_STORE)
}

/** An article as stored, without its text: what was given, what was corrected, what became of it. */
export async function articleHandler(c: RequestContext): Promise<Response> {
  const { db } = c.env
  const id = itemId(ARTICLES, keyOf(c))
  const article = await articleByKey(db, keyOf(c))
  if (!article) return refusal('no-such-article')
  const { key, mediaType, given, correction, received } = article
  const stored = { key, mediaType, given, correction, received: new Date(received).toISOString() }
  const [withdrawn, history] = await Promise.all([withdrawnAt(db, id), historyOfItem(db, id)])
  const page = `${originOf(c)}/items/${id}`
  return c.json({ id: urnOf(id), page, ...stored, withdrawn, history }, 200, NO_STORE)
}
