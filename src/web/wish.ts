// What a client wants of a source, checked: the body of PUT /api/sources/{id}, or a line of OPML.
import { failed, ok, type Result } from '../model/result.ts'
import type { SourceWish } from '../model/source.ts'
import { NAMED_STREAMS } from '../publish/streams.ts'
import { isPublicHost } from '../text/address.ts'

const FIELDS = ['url', 'title', 'tags', 'topics', 'fullText']
const LONGEST_URL = 2000
const LONGEST_TEXT = 300
export const MOST_TAGS = 50

const TOPIC_NAMES = NAMED_STREAMS.map(({ topic }) => topic).filter(topic => topic !== null)

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST_TEXT && !/\p{Cc}/u.test(value)

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length <= MOST_TAGS && value.every(member => isText(member) && member.trim())

/** What browsers give a reader's handler: `feed:` before the address, or in place of `http:`. */
const withoutFeedScheme = (printed: string): string =>
  printed.replace(/^feed:(?:\/\/)?(?=https?:)/i, '').replace(/^feed:(?=\/\/)/i, 'http:')

/** An address that may be polled, without its fragment; or a sentence that says why it may not. */
export function readFeedUrl(value: unknown, allowPrivate: boolean): Result<string, string> {
  const isShort = typeof value === 'string' && value.length <= LONGEST_URL
  const url = isShort ? URL.parse(withoutFeedScheme(value.trim())) : null
  if (!url || !/^https?:$/.test(url.protocol))
    return failed('"url" must be the address of a feed, like https://example.org/feed.xml.')
  if (url.username || url.password) return failed('"url" must not hold a name or a password.')
  if (!allowPrivate && !isPublicHost(url))
    return failed(`${url.host} is not an address for the public. For local work set ALLOW_PRIVATE to yes.`)
  url.hash = ''
  // A dot that ends a host's name in full makes no other host of it.
  url.hostname = url.hostname.replace(/\.$/, '')
  return ok(url.href)
}

/** A failure is a sentence for people. What is not said is empty. */
export function readWish(
  body: Readonly<Record<string, unknown>>,
  allowPrivate: boolean,
): Result<SourceWish, string> {
  const unknown = Object.keys(body).find(name => !FIELDS.includes(name))
  if (unknown) return failed(`There is no "${unknown}" here. A source has ${FIELDS.join(', ')}.`)
  const url = readFeedUrl(body.url, allowPrivate)
  if (!url.ok) return url
  const { title = null, tags = [], topics = [], fullText = false } = body
  if (title !== null && !isText(title)) return failed('"title" must be a text of one line.')
  if (!isTexts(tags)) return failed(`"tags" must be a list of at most ${MOST_TAGS} words.`)
  if (!isTexts(topics) || topics.some(topic => !TOPIC_NAMES.includes(topic)))
    return failed(`"topics" must be a list of topics. There are ${TOPIC_NAMES.join(', ')}.`)
  if (typeof fullText !== 'boolean') return failed('"fullText" must be true or false.')
  return ok({
    url: url.value,
    title: title || null,
    tags: [...new Set(tags)],
    topics: [...new Set(topics)],
    fullText,
  })
}
