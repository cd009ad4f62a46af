// An example of a topic by phrases, not published: add it to the registry to have it.
import { topicOfPhrases } from './phrases.ts'

export const grain = topicOfPhrases({
  name: 'grain',
  title: 'Grain',
  description: 'Shipments of grain by sea',
  any: ['grain corridor', 'grain deal', 'grain initiative', 'зернов* коридор*', 'зернов* сделк*'],
  not: ['corn belt'],
})
