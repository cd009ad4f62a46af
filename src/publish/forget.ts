// An erased text must not be left in a copy.
import { dropFeed } from '../cache/feeds.ts'
import { FORMATS } from '../feed/render.ts'
import type { Format } from '../model/stream.ts'
import { NAMED_STREAMS, storedArticles } from './streams.ts'

/** Drops the copies of every named feed in KV; each is written again when it is next rendered and its turn has come. */
export async function forgetFeeds(kv: KVNamespace): Promise<void> {
  const formats = Object.keys(FORMATS) as Format[]
  await Promise.all(
    [...NAMED_STREAMS, storedArticles].flatMap(({ name }) =>
      formats.map(format => dropFeed(kv, name, format)),
    ),
  )
}
