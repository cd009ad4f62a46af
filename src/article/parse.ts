// Stored text or saved HTML → draft.
import type { Article } from '../model/article.ts'
import type { Draft } from '../model/item.ts'
import { findAuthors } from './authors.ts'
import { bodyOf, furnitureIn } from './blocks.ts'
import type { Document } from './document.ts'
import { applyGiven, givenSources, givenTogether } from './given.ts'
import { findLanguage } from './language.ts'
import { layout } from './layout.ts'
import { findPlace } from './place.ts'
import { findModified, findPublished } from './published.ts'
import { findPublisher } from './publisher.ts'
import { findSummary, findTitle } from './title.ts'

/** What the document itself says, before anything given beside it. */
const draftOf = (document: Document, now: string): Draft => ({
  url: document.meta.find(field => field.name === 'url')?.value ?? null,
  title: findTitle(document),
  published: findPublished(document, now),
  modified: findModified(document, now),
  place: findPlace(document),
  publisher: findPublisher(document),
  authors: findAuthors(document),
  language: findLanguage(document),
  text: document.text,
  summary: findSummary(document),
  body: bodyOf(document),
  html: null,
  image: null,
  attachments: [],
  tags: [],
  furniture: furnitureIn(document),
  damage: document.damage,
  disagreements: [],
})

/**
 * What a careful sub-editor would find in a stored text; what the text does not say is null or empty.
 * Never throws, whatever the text. `now` is an ISO 8601 instant; it only bounds what can be a publication date.
 */
export function parseArticle(article: Article, now: string): Draft {
  const sources = givenSources(article)
  const document = layout({ ...article, given: givenTogether(sources) })
  return applyGiven(draftOf(document, now), sources)
}
