// The id that a source gets when nobody chooses one.

export const SOURCE_ID = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/

/** Words of a feed's address that say nothing about whose it is. */
const EMPTY_WORDS = /^(?:www|feeds?|rss|atom|xml|json|index|php|html?|news|co|com|org|net)$/

/** The telling words of an address: `https://www.example.org/world/rss.xml` is `example-world`. */
export function sourceIdOf({ hostname, pathname }: URL): string {
  const words = `${hostname} ${pathname}`.toLowerCase().match(/[a-z0-9]+/g) ?? []
  const telling = words.filter(word => !EMPTY_WORDS.test(word))
  const id = (telling.length ? telling : words).join('-').slice(0, 60).replace(/-$/, '')
  return SOURCE_ID.test(id) ? id : 'source'
}
