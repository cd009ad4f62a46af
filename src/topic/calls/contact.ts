// From a claim to the calls it tells: who with whom, each call once.
import type { Holder } from '../parties/holder.ts'
import type { Claim, Who } from './claim.ts'
import type { Chain } from './scene.ts'
import { hasCounterpart, holdersOf, type Stage } from './stage.ts'
import type { PlacedTrigger } from './triggers.ts'

/** One call as one sentence tells it. `caller` and `callee` are indexes into `parties`. */
export interface Contact {
  /** Index of the scene. */
  readonly at: number
  readonly trigger: PlacedTrigger
  readonly parties: readonly Holder[]
  readonly caller: number | null
  readonly callee: number | null
  readonly rule: string
  readonly weight: number
}

const isChain = (who: Who): who is Chain => 'mentions' in who
const known = (stage: Stage, at: number, who: Who, others: readonly Holder[] = []): readonly Holder[] =>
  isChain(who) ? holdersOf(stage, at, who, others) : who

/** Somebody whose office carries the news must be among them. */
const isCall = (parties: readonly Holder[]): boolean =>
  new Set(parties.map(({ key }) => key)).size > 1 && parties.some(({ rank }) => rank === 'high')

type Pairing = readonly [Holder, readonly Holder[]]

/** For each of the subjects those with whom he spoke. */
function pairings(stage: Stage, at: number, claim: Claim): readonly Pairing[] {
  const { subjects: who, others: whom } = claim
  if (!whom) return []
  const mirrored = isChain(whom) && hasCounterpart(whom)
  if (mirrored) return known(stage, at, who).map(it => [it, known(stage, at, whom, [it])] as const)
  // "the Western leaders and Putin": the group is known once the other side is.
  const others = known(stage, at, whom, isChain(who) && !isGroup(who) ? known(stage, at, who) : [])
  return known(stage, at, who, others).map(it => [it, others] as const)
}

const isGroup = (chain: Chain) => chain.mentions.some(({ kind }) => kind === 'group')

function ends(claim: Claim, parties: readonly Holder[]): { caller: number | null; callee: number | null } {
  if (!claim.rings || parties.length !== 2) return { caller: null, callee: null }
  return claim.rings === 'subjects' ? { caller: 0, callee: 1 } : { caller: 1, callee: 0 }
}

const distinct = (holders: readonly Holder[]): Holder[] => [
  ...new Map(holders.map(holder => [holder.key, holder] as const)).values(),
]

/** The parties of each call that a claim tells. */
function circles(stage: Stage, at: number, claim: Claim): readonly (readonly Holder[])[] {
  if (!claim.others) return [distinct(known(stage, at, claim.subjects))]
  const pairs = pairings(stage, at, claim)
  const mirrored = isChain(claim.others) && hasCounterpart(claim.others)
  if (claim.each || mirrored) return pairs.flatMap(([it, others]) => others.map(other => [it, other]))
  return [distinct([...pairs.map(([it]) => it), ...pairs.flatMap(([, others]) => others)])]
}

/** The calls of a claim; none where fewer than two office-holders are meant. */
export function contactsOf(stage: Stage, at: number, trigger: PlacedTrigger, claim: Claim): Contact[] {
  const { rule, weight } = claim
  return circles(stage, at, claim)
    .filter(isCall)
    .map(parties => ({ at, trigger, parties, ...ends(claim, parties), rule, weight }))
}
