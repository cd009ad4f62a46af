// What the finders of calls say: who spoke with whom by which words, before it is known who holds an office.
import { type Bilingual, isSaid } from '../bilingual.ts'
import type { Holder } from '../parties/holder.ts'
import { type Chain, type Scene, subjectsBefore } from './scene.ts'
import type { Stage } from './stage.ts'
import type { PlacedTrigger } from './triggers.ts'

/** What a finder claims: who was on either side, and whether the words say who rang whom. */
export interface Claim {
  readonly rule: string
  readonly subjects: Who
  /** null: the subjects spoke among themselves. */
  readonly others: Who | null
  readonly rings: 'subjects' | 'others' | null
  /** A call with each of the others, not one with all of them. */
  readonly each: boolean
  /** 0 to 1: how often such words tell a call of two office-holders. */
  readonly weight: number
}

/** A chain of the sentence, or parties that are known from elsewhere. */
export type Who = Chain | readonly Holder[]

export interface Place {
  readonly stage: Stage
  /** Index of the scene. */
  readonly at: number
  readonly scene: Scene
  readonly trigger: PlacedTrigger
}

export type Finder = (place: Place) => Claim | null

export const WITH = /^(?:with|со?)$/
export const TO = /^to$/

export const isNoun = ({ kind }: PlacedTrigger) => kind === 'noun' || kind === 'call'
export const isSeparate = (scene: Scene, chain: Chain) =>
  /\b(?:both|each|separate(?:ly)?)\b|отдельно/.test(
    scene.sentence.lower.slice(
      scene.tokens[Math.max(0, chain.from - 2)]!.start,
      scene.tokens[chain.to - 1]!.end,
    ),
  )

export const claim = (
  rule: string,
  weight: number,
  parts: Partial<Claim> & Pick<Claim, 'subjects'>,
): Claim => ({
  rule,
  weight,
  others: null,
  rings: null,
  each: false,
  ...parts,
})

const TELLS: Bilingual = {
  english:
    /\b(?:told|informed|assured|congratulated|thanked|asked|urged|warned|briefed|reminded|invited|consulted|contacted|pressed|pressured)\b/,
  russian: /сообщил|заверил|поздравил|поблагодарил|проинформировал|пригласил|призвал|рассказал|предупредил/,
}

/** Whether the words between two tokens tell that one told, asked or thanked another. */
export const tells = ({ sentence, tokens }: Scene, from: number, to: number): boolean =>
  isSaid(TELLS, sentence.lower.slice(tokens[from]?.start ?? 0, tokens[to]?.start))

/** The chain told, asked or met with before the trigger: "X told Y in a call", "X agreed with Y by phone". */
export function toldBefore(scene: Scene, trigger: PlacedTrigger): { subjects: Chain; others: Chain } | null {
  const [near, far] = subjectsBefore(scene, trigger.from)
  if (near && far && tells(scene, far.to, near.from)) return { subjects: far, others: near }
  const partner = scene.chains
    .filter(({ to, governor }) => to <= trigger.from && WITH.test(governor ?? ''))
    .at(-1)
  const subjects = partner && subjectsBefore(scene, partner.from)[0]
  return subjects ? { subjects, others: partner } : null
}

/** "In a telephone conversation, X urged Y to …". */
export function toldAfter(scene: Scene, trigger: PlacedTrigger): { subjects: Chain; others: Chain } | null {
  const [subjects, others] = scene.chains.filter(
    ({ from, governor, possessive }) => from >= trigger.to && !governor && !possessive,
  )
  if (!subjects || !others || subjectsBefore(scene, trigger.from).length) return null
  return tells(scene, subjects.to, others.from) ? { subjects, others } : null
}
