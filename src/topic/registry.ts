// The topics that are published, in the order in which people see them. A new topic is a new file and a line here.
import { background } from './background/background.ts'
import { calls } from './calls/calls.ts'
import { ceasefires } from './ceasefires/ceasefires.ts'
import type { Topic } from './topic.ts'

export const TOPICS: readonly Topic[] = [calls, ceasefires, background]
