// PUT /api/articles/{key}: a stored text comes in.
import { ingestArticle, type Put } from '../ingest/articles.ts'
import type { Article, ArticleMediaType, Given } from '../model/article.ts'
import { failed, ok, type Result } from '../model/result.ts'
import { type DecodeFailure, decodeText } from '../text/decode.ts'
import { urnOf } from '../text/urn.ts'
import { readBounded } from './body.ts'
import { streamsChanged } from './changed.ts'
import { problem } from './problem.ts'
import { originOf, type RequestContext } from './services.ts'

/** The largest text that is stored, in bytes: with its item it has to fit into D1's rows of 2 MB. */
export const MAX_ARTICLE_BYTES = 1_000_000
const MAX_KEY_LENGTH = 500

type Refusal =
  | DecodeFailure
  | { readonly kind: 'too-large' }
  | { readonly kind: 'media-type'; readonly mediaType: string }
  | { readonly kind: 'bad-key' }

interface Incoming {
  readonly article: Article
  /** The bytes as they came, where they are not UTF-8. */
  readonly original: Uint8Array | null
}

export async function putArticleHandler(c: RequestContext): Promise<Response> {
  const incoming = await readArticle(c)
  if (!incoming.ok) return refusal(incoming.reason)
  const { db, now } = c.env
  const put = await ingestArticle(db, incoming.value.article, incoming.value.original, now)
  streamsChanged(c, put.streams)
  const answer = describeItem(c, incoming.value.article.key, put)
  return c.json(answer, put.outcome === 'created' ? 201 : 200, { 'Cache-Control': 'no-store' })
}

/** What became of an article, as the API answers. */
export const describeItem = (c: RequestContext, key: string, { id, outcome, item }: Put) => ({
  id: urnOf(id),
  key,
  outcome,
  page: `${originOf(c)}/items/${id}`,
  title: item.title.value,
  published: item.published?.value.value ?? null,
  topics: item.matches.map(({ topic }) => topic),
})

async function readArticle(c: RequestContext): Promise<Result<Incoming, Refusal>> {
  const key = c.req.param('key') ?? ''
  if (!key || key.length > MAX_KEY_LENGTH || /\p{Cc}/u.test(key)) return failed({ kind: 'bad-key' })
  const [mediaType = '', charset = 'utf-8'] = contentType(c.req.header('Content-Type') ?? 'text/plain')
  if (mediaType !== 'text/plain' && mediaType !== 'text/html')
    return failed({ kind: 'media-type', mediaType })
  const bytes = await readBounded(c.req.raw, MAX_ARTICLE_BYTES)
  if (!bytes) return failed({ kind: 'too-large' })
  const text = decodeText(bytes, charset)
  if (!text.ok) return text
  const original = /^utf-?8$/i.test(charset) ? null : bytes
  return ok({ article: articleOf(c, key, mediaType, text.value), original })
}

const articleOf = (c: RequestContext, key: string, mediaType: ArticleMediaType, body: string): Article => ({
  key,
  mediaType,
  body,
  given: givenIn(new URL(c.req.url).searchParams),
})

/** `text/html; charset="utf-8"` → its type and its charset, if it names one. */
function contentType(header: string): [string?, string?] {
  const [type = '', ...parameters] = header.split(';').map(part => part.trim())
  const charset = parameters.find(parameter => /^charset=/i.test(parameter))?.slice('charset='.length)
  return charset ? [type.toLowerCase(), charset.replaceAll('"', '')] : [type.toLowerCase()]
}

const GIVEN = ['url', 'title', 'published', 'publisher', 'language'] as const

/** What is given beside the text stands in the query; `author` may be repeated. */
function givenIn(query: URLSearchParams): Given {
  const authors = query.getAll('author').filter(Boolean)
  const fields = GIVEN.map(name => [name, query.get(name)]).filter(([, value]) => value)
  return { ...Object.fromEntries(fields), ...(authors.length ? { authors } : {}) }
}

function refusal(reason: Refusal): Response {
  switch (reason.kind) {
    case 'bad-key':
      return problem(
        400,
        reason.kind,
        `A key has 1 to ${MAX_KEY_LENGTH} characters, none of them a control character.`,
      )
    case 'media-type':
      return problem(415, reason.kind, `Send text/plain or text/html, not ${reason.mediaType || 'nothing'}.`)
    case 'too-large':
      return problem(413, reason.kind, `An article has at most ${MAX_ARTICLE_BYTES} bytes.`)
    case 'unknown-charset':
      return problem(415, reason.kind, `The charset "${reason.charset}" is not known. UTF-8 always is.`)
    case 'invalid-encoding':
      return problem(
        422,
        reason.kind,
        `The bytes are not valid ${reason.charset}. Name the charset in Content-Type, or convert the text to UTF-8.`,
      )
    case 'empty':
      return problem(422, reason.kind, 'There is no text in it.')
    case 'not-text':
      return problem(422, reason.kind, 'This looks like a binary file, not like a text.')
  }
}
