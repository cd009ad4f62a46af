// An editor's correction goes in: stored beside the article, derived again, and written into the item's history.
import type { Change, Correction } from '../model/correction.ts'
import type { Derived } from '../model/item.ts'
import { failed, ok, type Result } from '../model/result.ts'
import { articleByKey, putCorrection } from '../store/articles.ts'
import { addHistory } from '../store/history.ts'
import { ARTICLES, itemById } from '../store/items.ts'
import { withdrawnAt } from '../store/withdrawals.ts'
import { type Put, writeArticle } from './articles.ts'
import { articleWrite, itemId } from './write.ts'

type Nullable<T> = { readonly [K in keyof T]?: T[K] | null }

/** A merge patch (RFC 7396) of a correction: what is null is taken back. */
export type CorrectionPatch = Nullable<Omit<Correction, 'topics'>> & {
  readonly topics?: Readonly<Record<string, boolean | null>> | null
}

export type CorrectFailure = 'no-such-article' | 'withdrawn'

/** What a corrected article is now, and what this correction changed in it. */
export interface Corrected extends Put {
  readonly correction: Correction
  readonly changes: readonly Change[]
}

/** `now` in milliseconds. The same correction again changes nothing. */
export async function correctArticle(
  db: D1Database,
  key: string,
  patch: CorrectionPatch,
  now: number,
): Promise<Result<Corrected, CorrectFailure>> {
  const id = itemId(ARTICLES, key)
  const article = await articleByKey(db, key)
  if (await withdrawnAt(db, id)) return failed('withdrawn')
  if (!article) return failed('no-such-article')
  const corrected = { ...article, correction: merged(article.correction, patch) }
  const before = (await itemById(db, id)) ?? articleWrite(article).derived
  const changes = changesBetween(before, articleWrite(corrected).derived, new Date(now).toISOString())
  const also = [putCorrection(db, key, corrected.correction), addHistory(db, id, changes)]
  const put = await writeArticle(db, corrected, { now, also })
  return ok({ ...put, correction: corrected.correction, changes })
}

const withoutNulls = (object: object): object =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null))

function merged(correction: Correction, { topics, ...patch }: CorrectionPatch): Correction {
  const fields = withoutNulls({ ...correction, ...patch }) as Correction
  if (topics === undefined) return fields
  return {
    ...fields,
    topics: withoutNulls({ ...(topics && correction.topics), ...topics }) as Correction['topics'] & object,
  }
}

/** What an editor can change in an item, as plain values. */
const editable = (item: Derived): Readonly<Record<keyof Correction, unknown>> => ({
  title: item.title.value,
  published: item.published?.value.value ?? null,
  modified: item.modified?.value.value ?? null,
  publisher: item.publisher?.value ?? null,
  place: item.place?.value ?? null,
  authors: item.authors.map(({ value }) => value),
  language: item.language,
  url: item.url,
  topics: item.matches.map(({ topic }) => topic).toSorted(),
})

function changesBetween(before: Derived, after: Derived, at: string): Change[] {
  const [was, is] = [editable(before), editable(after)]
  const fields = Object.keys(is) as (keyof Correction)[]
  return fields
    .filter(field => JSON.stringify(was[field]) !== JSON.stringify(is[field]))
    .map(field => ({ at, field, from: was[field], to: is[field] }))
}
