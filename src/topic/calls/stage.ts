// What the finders of calls know beside the sentence: the scenes before it, the cast, the calls told so far.
import type { Cast } from '../parties/cast.ts'
import { type Holder, resolve } from '../parties/holder.ts'
import type { Mention } from '../parties/mentions.ts'
import type { Chain, Scene } from './scene.ts'

export interface Stage {
  readonly scenes: readonly Scene[]
  readonly cast: Cast
  /** Parties of the call told last, or none. */
  readonly last: readonly Holder[]
  /** The scene that told it. */
  readonly lastAt: number
}

/** How many sentences back "he" and "the two presidents" may look. */
const LOOK_BACK = 2

const distinct = (holders: readonly Holder[]): Holder[] => [
  ...new Map(holders.map(holder => [holder.key, holder] as const)).values(),
]

const partiesOf = (stage: Stage, mention: Mention, owner?: Holder): Holder[] =>
  mention.parties.flatMap(ref => resolve(ref, stage.cast, owner) ?? [])

/** Everybody in office whom a sentence names, each once. */
export function holdersIn(stage: Stage, at: number): Holder[] {
  const mentions = stage.scenes[at]?.mentions ?? []
  const [first] = mentions.flatMap(mention => partiesOf(stage, mention))
  return distinct(mentions.flatMap(mention => partiesOf(stage, mention, first)))
}

const acting = ({ governor, possessive }: Chain) => !governor && !possessive

/** The subject of a sentence, as far as "he" in the next one can mean him. */
function subjectOf(stage: Stage, at: number, before = Number.POSITIVE_INFINITY): Holder | null {
  const chains = stage.scenes[at]?.chains.filter(chain => acting(chain) && chain.to <= before) ?? []
  return chains.flatMap(({ mentions }) => mentions.flatMap(mention => partiesOf(stage, mention)))[0] ?? null
}

function person(stage: Stage, at: number, mention: Mention): Holder[] {
  const here = subjectOf(stage, at, mention.from)
  const holder = here ?? subjectOf(stage, at - 1) ?? subjectOf(stage, at - LOOK_BACK)
  return holder ? [holder] : []
}

/** Whom "the two presidents", "they" or "the Western leaders" stand for: those of the call just told, or all of a sentence before. */
function group(stage: Stage, at: number, others: readonly Holder[]): Holder[] {
  const without = (holders: readonly Holder[]) =>
    holders.filter(({ key }) => !others.some(other => other.key === key))
  if (!others.length && stage.last.length > 1) return [...stage.last]
  for (let back = 1; back <= LOOK_BACK; back++) {
    const found = without(holdersIn(stage, at - back)).filter(({ rank }) => rank === 'high')
    if (found.length > 1) return found.length === 2 || others.length ? found : []
  }
  return []
}

const isPlural = (scene: Scene, { from }: Mention) =>
  /^(?:they|them|themselves|они|ними|им)$/i.test(scene.tokens[from]?.text ?? '')

function holdersOfMention(stage: Stage, at: number, mention: Mention, others: readonly Holder[]): Holder[] {
  const scene = stage.scenes[at]!
  if (mention.kind === 'group') return group(stage, at, others)
  if (mention.kind !== 'pronoun') return partiesOf(stage, mention, others[0])
  return isPlural(scene, mention) ? group(stage, at, others) : person(stage, at, mention)
}

/** Who a chain is, each once; `others` are those on the other side of the call, whose counterparts they may be. */
export function holdersOf(stage: Stage, at: number, chain: Chain, others: readonly Holder[] = []): Holder[] {
  const known: Holder[] = []
  for (const mention of chain.mentions) {
    // "between X and his French counterpart": the owner may stand in the chain itself.
    known.push(...holdersOfMention(stage, at, mention, others.length ? others : known))
  }
  return distinct(known)
}

/** "his", "their" before "call". */
export function ownersOf(stage: Stage, at: number, word: string, before: number): Holder[] {
  if (/^(?:their|ir|our|их)$/.test(word)) return group(stage, at, [])
  const owner = subjectOf(stage, at, before) ?? subjectOf(stage, at - 1)
  return owner ? [owner] : []
}

export const hasCounterpart = (chain: Chain): boolean =>
  chain.mentions.some(({ parties }) => parties.some(({ counterpart, name }) => counterpart && !name.length))

export const isMany = (chain: Chain): boolean =>
  chain.mentions.length > 1 ||
  chain.mentions.some(({ parties, kind }) => parties.length > 1 || kind === 'group')
