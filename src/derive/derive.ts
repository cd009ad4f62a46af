// Article or draft → everything that can be derived from it, in one pure call.
import { parseArticle } from '../article/parse.ts'
import type { Article } from '../model/article.ts'
import type { Derived, Draft } from '../model/item.ts'
import { classify } from '../topic/classify.ts'
import { correctDraft, correctTopics } from './correct.ts'

/** Version of the rules in `article/` and `topic/`. Raise it when their answers change: stored articles are then derived again. */
export const RULES_VERSION = 2

export const deriveDraft = (draft: Draft): Derived => ({ ...draft, ...classify(draft) })

/** `now`: ISO 8601 instant. Never throws, whatever the text. */
export function deriveArticle(article: Article, now: string): Derived {
  const { correction = {} } = article
  return correctTopics(deriveDraft(correctDraft(parseArticle(article, now), correction)), correction)
}
