// What a topic is: a name, what people read of it, and how it finds the passages that say so.
import type { Match } from '../model/item.ts'
import type { TopicInfo } from '../model/stream.ts'
import type { Reading } from './reading.ts'

export interface Topic extends TopicInfo {
  /** The match with its passages, or null where no passage says so. Pure. */
  readonly classify: (reading: Reading) => Match | null
}
