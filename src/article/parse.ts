// Stored text or saved HTML → draft.
import type { Article } from '../model/article.ts'
import { generated } from '../model/fact.ts'
import type { Draft } from '../model/item.ts'

/**
 * What a careful sub-editor would find in a stored text; what the text does not say is null or empty.
 * Never throws, whatever the text. `now` is an ISO 8601 instant; it only bounds what can be a publication date.
 */
export function parseArticle(article: Article, _now: string): Draft {
  const text = article.body
  return {
    url: article.given.url ?? null,
    title: generated(text.trim().slice(0, 80) || 'Untitled', null, 'title/first-sentence'),
    published: null,
    modified: null,
    place: null,
    publisher: null,
    authors: [],
    language: null,
    text,
    summary: text.trim().slice(0, 280),
    body: text.trim() ? [{ kind: 'paragraph', text: text.trim(), start: 0, end: text.length }] : [],
    html: null,
    image: null,
    attachments: [],
    tags: [],
    furniture: [],
    damage: [],
    disagreements: [],
  }
}
