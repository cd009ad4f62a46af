// Topics of your own, by phrases. Write one small file beside this one:
//
//   // src/topic/own/grain.ts
//   import { topicOfPhrases } from './phrases.ts'
//
//   export const grain = topicOfPhrases({
//     name: 'grain',
//     title: 'Grain',
//     description: 'Shipments of grain by sea',
//     any: ['grain corridor', 'grain deal', 'зернов* коридор*'],
//     all: ['port*'],
//     not: ['corn belt'],
//   })
//
// then import it in ../registry.ts and add `grain` to TOPICS: it has its feeds, its page and its passages.
import type { Match } from '../../model/item.ts'
import type { TopicInfo } from '../../model/stream.ts'
import { evenMarks, type Reading, type Sentence } from '../reading.ts'
import type { Topic } from '../topic.ts'

/**
 * A phrase is one word or several, as they stand in a text, in any language and case. Words are whole words; a star at the
 * end of one stands for any ending ("зернов*"). Between words there is any white space or hyphen.
 */
export interface PhraseTopic extends TopicInfo {
  /** At least one of these is somewhere in the text. */
  readonly any?: readonly string[]
  /** Each of these is somewhere in the text. */
  readonly all?: readonly string[]
  /** None of these is anywhere in the text. */
  readonly not?: readonly string[]
}

/** A topic whose passages are the sentences that hold its phrases. A definition without `any` and `all` is a mistake and throws. */
export function topicOfPhrases({ any = [], all = [], not = [], ...info }: PhraseTopic): Topic {
  if (any.length + all.length === 0) throw new Error(`topic "${info.name}" has no phrases to look for`)
  const [anyOf, allOf, noneOf] = [any, all, not].map(phrases => phrases.map(patternOf))
  const wanted = [...(anyOf ?? []), ...(allOf ?? [])]
  const belongs = (sentences: readonly Sentence[]) =>
    (anyOf?.length === 0 || anyOf?.some(isIn(sentences))) &&
    allOf?.every(isIn(sentences)) &&
    !noneOf?.some(isIn(sentences))
  return {
    ...info,
    classify: reading => {
      const sentences = sentencesOf(reading)
      return belongs(sentences) ? matchOf(info.name, sentences, wanted) : null
    },
  }
}

const sentencesOf = ({ headline, sentences }: Reading) => (headline ? [headline, ...sentences] : sentences)

const isIn = (sentences: readonly Sentence[]) => (pattern: RegExp) =>
  sentences.some(it => pattern.test(it.text))

/** Scripts that write no space between words: there a phrase may stand anywhere. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u

function patternOf(phrase: string): RegExp {
  const words = evenMarks(phrase.normalize('NFC'))
    .trim()
    .split(/[\s-]+/)
  const source = words.map(
    word => escaped(word.replace(/\*$/, '')) + (word.endsWith('*') ? '[\\p{L}\\p{M}\\p{N}]*' : ''),
  )
  const before = UNSPACED.test(phrase.at(0) ?? '') ? '' : '(?<![\\p{L}\\p{M}\\p{N}])'
  const after = UNSPACED.test(phrase.at(-1) ?? '') ? '' : '(?![\\p{L}\\p{M}\\p{N}])'
  return new RegExp(before + source.join('[\\s-]+') + after, 'iu')
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** One sentence is worth this much, each further one and the headline a little more. It orders items, no more. */
const ONE = 0.6
const FURTHER = 0.1
const HEADLINE = 0.2

function matchOf(topic: string, sentences: readonly Sentence[], patterns: readonly RegExp[]): Match {
  const holds = ({ text }: Sentence) => patterns.filter(pattern => pattern.test(text)).length
  const holding = sentences.filter(it => holds(it) > 0).sort((a, b) => holds(b) - holds(a))
  const headline = holding.some(it => it.paragraph < 0) ? HEADLINE : 0
  const score = Math.min(1, ONE + FURTHER * (holding.length - 1) + headline)
  const passages = holding.map(({ start, end }) => ({ start, end, rule: `${topic}/phrase` }))
  return { topic, score: Math.round(score * 100) / 100, passages }
}
