// What a topic is: a name, what people read of it, and how it finds the passages that say so.
import type { Draft, Match } from '../model/item.ts'
import type { TopicInfo } from '../model/stream.ts'

export interface Topic extends TopicInfo {
  /** The match with its passages, or null where no passage says so. Pure. */
  readonly classify: (draft: Draft) => Match | null
}
