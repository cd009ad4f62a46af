// What programs that read pages are told: schema.org and OpenGraph, saying no more than is known.
import { raw } from 'hono/html'
import type { Item } from '../../model/item.ts'

/** A date that is fixed at least to the day; years and months are no dates there. */
const dayOf = (found: Item['published']): string | undefined =>
  found && /^\d{4}-\d\d-\d\d/.test(found.value.value) ? found.value.value : undefined

function newsArticle(item: Item, page: string): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    url: item.url ?? page,
    headline: item.title.basis === 'generated' ? undefined : item.title.value,
    datePublished: dayOf(item.published),
    dateModified: dayOf(item.modified),
    dateline: item.place?.value,
    inLanguage: item.language ?? undefined,
    publisher: item.publisher ? { '@type': 'Organization', name: item.publisher.value } : undefined,
    author: item.authors.length
      ? item.authors.map(({ value }) => ({ '@type': 'Person', name: value }))
      : undefined,
  }
}

/** JSON that can stand in a script element: no text can end it early. */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

export const StructuredData = ({ item, page }: { item: Item; page: string }) => {
  const published = dayOf(item.published)
  return (
    <>
      <script type="application/ld+json">{raw(inScript(newsArticle(item, page)))}</script>
      <meta property="og:type" content="article" />
      <meta property="og:title" content={item.title.value} />
      <meta property="og:url" content={page} />
      <meta property="og:description" content={item.summary} />
      {published ? <meta property="article:published_time" content={published} /> : null}
    </>
  )
}
