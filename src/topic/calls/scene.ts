// A sentence as the finders of calls see it: its tokens, who is mentioned, and who stands together with whom.

import { type Cast, memberNamed } from '../parties/cast.ts'
import { type Mention, mentionsOf } from '../parties/mentions.ts'
import type { TaggedSentence } from '../parties/tokens.ts'
import type { Sentence } from '../reading.ts'

/**
 * Mentions joined by "and": "Merkel, Macron and Putin". `governor` is the preposition before the chain, in lower case;
 * `possessive`: followed by 's, so that it only describes what comes next.
 */
export interface Chain {
  readonly mentions: readonly Mention[]
  readonly from: number
  readonly to: number
  readonly governor: string | null
  readonly possessive: boolean
}

export interface Scene extends TaggedSentence {
  readonly sentence: Sentence
  readonly mentions: readonly Mention[]
  readonly chains: readonly Chain[]
}

export const wordAt = (scene: TaggedSentence, at: number): string =>
  scene.tokens[at]?.text.toLowerCase() ?? ''

const between = (scene: TaggedSentence, from: number, to: number): string =>
  scene.tokens
    .slice(from, to)
    .map(({ text }) => text.toLowerCase())
    .join(' ')

/** What may stand between two members of a list. A comma alone joins only where an "and" follows in the list. */
const AND =
  /^(?:,? ?(?:and|&|as well as|along with|together with|followed by|и|а также)(?: (?:then|later|also|separately|with|to|со?|the|both|затем|потом))*)$/
const COMMA = /^,(?: (?:with|to|со?))?$/
const HYPHEN = /^-$/

type Joint = 'and' | 'comma' | null
function jointOf(scene: TaggedSentence, a: Mention, b: Mention): Joint {
  const gap = between(scene, a.to, b.from)
  return AND.test(gap) || HYPHEN.test(gap) ? 'and' : COMMA.test(gap) ? 'comma' : null
}

/** How many mentions from `at` on make one list. */
function listLength(scene: TaggedSentence, mentions: readonly Mention[], at: number): number {
  let [length, commas] = [1, 0]
  while (at + length + commas < mentions.length) {
    const last = at + length + commas
    const joint = jointOf(scene, mentions[last - 1]!, mentions[last]!)
    if (joint === 'comma') commas++
    else if (joint === 'and') [length, commas] = [length + commas + 1, 0]
    else break
  }
  return commas === 1 && length === 1 && at === 0 && savesAnd(scene, mentions) ? 2 : length
}

/** Headlines save the "and": "Norway, Denmark ministers discuss …", but "Lund, Krag said, …" is no list. */
const savesAnd = (scene: TaggedSentence, [a, b]: readonly Mention[]): boolean =>
  a?.from === 0 &&
  b !== undefined &&
  scene.tags[b.to] === 'w' &&
  !/^(?:said|says|told|added|wrote)$/.test(wordAt(scene, b.to))

function governorOf(scene: TaggedSentence, from: number): string | null {
  let at = from - 1
  while (at >= 0 && /[btd]/.test(scene.tags[at] ?? '')) at--
  return scene.tags[at] === 'p' || scene.tags[at] === 'f' ? wordAt(scene, at) : null
}

/** "after President Lund said he …": who says something acts, whatever the clause hangs on. */
const isTeller = (scene: TaggedSentence, from: number, to: number): boolean =>
  /^(?:after|before|since|until)$/.test(governorOf(scene, from) ?? '') &&
  /^(?:said|says|announced|wrote|tweeted|posted)$/.test(wordAt(scene, to))

function chainsOf(scene: TaggedSentence, mentions: readonly Mention[]): Chain[] {
  const chains: Chain[] = []
  for (let at = 0; at < mentions.length; ) {
    const length = listLength(scene, mentions, at)
    const members = mentions.slice(at, at + length)
    const [from, to] = [members[0]!.from, members.at(-1)!.to]
    chains.push({
      mentions: members,
      from,
      to,
      governor: isTeller(scene, from, to) ? null : governorOf(scene, from),
      possessive: scene.tags[to] === 's',
    })
    at += length
  }
  return chains
}

/** A sentence whose tokens and mentions are known already. */
export interface Row extends TaggedSentence {
  readonly sentence: Sentence
  readonly mentions: readonly Mention[]
}

export function rowOf(sentence: Sentence, row: TaggedSentence): Row {
  return { ...row, sentence, mentions: mentionsOf(row) }
}

/** "the Korean issue", "Crimea": a lone word, or words after "the", that are nobody's name in this text. */
function isThing(row: Row, cast: Cast, { from, parties }: Mention): boolean {
  const [ref] = parties
  if (!ref || parties.length > 1 || ref.office || ref.place || ref.counterpart) return false
  const member = memberNamed(cast, ref)
  if (member?.office || member?.name.person) return false
  return (member?.name.words.length ?? 1) < 2 || row.tags[from - 1] === 't'
}

export function sceneOf(row: Row, cast: Cast): Scene {
  const mentions = row.mentions.filter(mention => mention.kind !== 'party' || !isThing(row, cast, mention))
  return { ...row, mentions, chains: chainsOf(row, mentions) }
}

/** Words that may stand between "a call" and "with": when, how long, which. */
const LIGHT = new Set(
  `on at in the a late early earlier later today yesterday tonight tomorrow day same morning afternoon evening night week
   last this next monday tuesday wednesday thursday friday saturday sunday held again also separately separate joint
   both first second third since took place lasting minutes minute hour hours long local time am pm a.m p.m
   january february march april may june july august september october november december jan feb mar apr jun jul aug
   sep sept oct nov dec his her their scheduled planned brief lengthy took one and half each ago
   в во сегодня вчера завтра накануне понедельник вторник среду четверг пятницу субботу воскресенье днем вечером утром
   ночью января февраля марта апреля мая июня июля августа сентября октября ноября декабря года состоялся прошел отдельно`.split(
    /\s+/,
  ),
)
const isLight = (scene: TaggedSentence, at: number): boolean =>
  LIGHT.has(wordAt(scene, at).replace(/\.$/, '')) ||
  /^["'\d.:]+$/.test(wordAt(scene, at)) ||
  /[bHtd,]/.test(scene.tags[at] ?? '')

const FARTHEST = 8

/** The chain that follows a trigger with nothing but its preposition and words of time between; null where none does. */
export function chainAfter(scene: Scene, at: number): Chain | null {
  const chain = scene.chains.find(({ from }) => from >= at)
  if (!chain || chain.from - at > FARTHEST) return null
  const last = chain.governor ? governorIndex(scene, chain.from) : chain.from
  for (let i = at; i < last; i++) if (!isLight(scene, i)) return null
  return chain
}

function governorIndex(scene: TaggedSentence, from: number): number {
  let at = from - 1
  while (/[btd]/.test(scene.tags[at] ?? '')) at--
  return at
}

/** Chains that can act, nearest first: not governed by a preposition, not a mere "Putin's". */
export const subjectsBefore = (scene: Scene, at: number): Chain[] =>
  scene.chains
    .filter(
      ({ to, governor, possessive, mentions }) =>
        to <= at && !governor && !possessive && mentions.some(({ kind }) => kind !== 'no-party'),
    )
    .reverse()

export const subjectAfter = (scene: Scene, at: number): Chain | null =>
  scene.chains.find(({ from, governor, possessive }) => from >= at && !governor && !possessive) ?? null
