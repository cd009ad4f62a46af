// The cases in fixtures/feeds.
import type { FeedCase } from './sample.ts'

// Read as text: Vite's own reading of JSON stumbles over a lone surrogate.
const files = import.meta.glob<string>('../../fixtures/feeds/*/feed.json', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The cases in fixtures/feeds, by name. */
export const CASES: readonly [name: string, feed: FeedCase][] = Object.entries(files).map(([path, json]) => [
  path.split('/').at(-2) ?? '',
  JSON.parse(json) as FeedCase,
])
