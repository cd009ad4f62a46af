// Finders for verbs: "X telephoned Y", "X spoke with Y by phone".
import type { Holder } from '../parties/holder.ts'
import { type Claim, claim, type Finder, tells, toldAfter, toldBefore, WITH } from './claim.ts'
import { type Chain, chainAfter, type Scene, subjectAfter, subjectsBefore, wordAt } from './scene.ts'
import { holdersOf, isMany } from './stage.ts'
import type { PlacedTrigger } from './triggers.ts'

/** "X telephoned Y", "X позвонил Y". */
export const rang: Finder = ({ scene, trigger }) => {
  if (trigger.kind !== 'ring' && trigger.kind !== 'called') return null
  if (PASSIVE.test(wordAt(scene, trigger.from - 1))) return rungUp(scene, trigger)
  const others = scene.chains.find(({ from }) => from >= trigger.to && from - trigger.to <= 1)
  const subjects = subjectsBefore(scene, trigger.from)[0]
  if (!others || (others.governor && others.from > trigger.to) || others.possessive || !subjects) return null
  if (isUrged(scene, trigger, subjects)) return null
  if (trigger.kind === 'called' && !GOES_ON.test(rest(scene, others.to))) return null
  const weight = trigger.kind === 'ring' ? 0.96 : 0.85
  return claim('calls/rang', weight, { subjects, others, rings: 'subjects', each: true })
}

/** "urged X to call Y": who should ring whom, not who did. */
const isUrged = (scene: Scene, trigger: PlacedTrigger, subjects: Chain): boolean =>
  wordAt(scene, trigger.from - 1) === 'to' &&
  /\b(?:urg|ask|press|advis|told|tell|encourag|want|invit|remind)\w*(?: on)?\s*$/.test(
    scene.sentence.lower.slice(0, scene.tokens[subjects.from]?.start),
  )

const PASSIVE = /^(?:was|were|been|being)$/

/** "Y was telephoned by X". */
function rungUp(scene: Scene, trigger: PlacedTrigger): Claim | null {
  const subjects = scene.chains.find(({ from, governor }) => from >= trigger.to && governor === 'by')
  const others = subjectsBefore(scene, trigger.from)[0]
  if (!subjects || !others || trigger.kind !== 'ring' || subjects.from - trigger.to > 2) return null
  return claim('calls/rung-by', 0.94, { subjects, others, rings: 'subjects', each: true })
}

const rest = (scene: Scene, at: number) =>
  scene.sentence.lower.slice(scene.tokens[at]?.start ?? scene.sentence.lower.length)

/** After "X called Y": why, when or nothing; not "a liar", "to resign", "'s move". */
const GOES_ON =
  /^(?:[.;)]?$|[.,;)]?\s?(?:and\b(?! (?:\w+ )?(?:a|an|the)\b)|after\b|before\b|about\b|over\b|late\b|early\b|earlier\b|later\b|last\b|this\b|again\b|today\b|yesterday\b|twice\b|separately\b|during\b|amid\b|following\b|when\b|as\b(?! an?\b)|on (?:his|her|the|mon|tue|wed|thu|fri|sat|sun|[a-z]|\d)|in (?:the )?(?:morning|evening|afternoon|early|late|an effort|a bid)|at (?:his|her|their|the|[a-z]\w+'s) (?:own )?(?:request|initiative|invitation)|mon|tue|wed|thu|fri|sat|sun|in order to|to (?:express|discuss|congratulate|inform|convey|offer|ask|urge|thank|tell|talk|brief|say|voice|reassure|assure|warn|press|demand|complain|protest|wish|reiterate|explain|apologi[sz]e|seek|share|relay|condole|pledge|stress|exchange|coordinate|consult|try|extend|review|update|propose|invite|confirm|condemn|deliver|clarify|raise|check|plead|appeal|encourage|call|pass|request|underline)))/

/** "held over a secure hotline between X and Y" */
export const betweenByPhone: Finder = ({ scene, trigger }) => {
  const chain = trigger.kind === 'adverb' ? chainAfter(scene, trigger.to) : null
  return chain?.governor === 'between' && isMany(chain)
    ? claim('calls/between', 0.95, { subjects: chain })
    : null
}

/** "spoke with Y by phone", "spoke by phone with Y", "told Y over the telephone", "X and Y discussed … by phone". */
export const byPhone: Finder = ({ scene, trigger }) => {
  if (trigger.kind !== 'adverb') return null
  const next = chainAfter(scene, trigger.to) ?? chainAfterVerb(scene, trigger)
  const [before] = subjectsBefore(scene, trigger.from)
  const subjects = before ?? subjectAfter(scene, next?.governor ? next.to : trigger.to)
  if (next && SPOKEN_TO.test(next.governor ?? ''))
    return subjects && claim('calls/by-phone-with', 0.97, { subjects, others: next, each: true })
  const spoken = spokenTo(scene, trigger) ?? spokenAfter(scene, trigger)
  if (spoken) return claim('calls/with-by-phone', 0.96, { ...spoken, each: true })
  const told = toldBefore(scene, trigger) ?? toldAfter(scene, trigger) ?? toldAcross(scene, trigger)
  if (told) return claim('calls/told-by-phone', 0.9, told)
  return subjects && isMany(subjects) ? claim('calls/together-by-phone', 0.93, { subjects }) : null
}

/** The prepositions of those one speaks to. */
const SPOKEN_TO = /^(?:with|to|со?)$/

/** "по телефону обсудил с Y", "by phone discussed with Y": the verb stands between. */
function chainAfterVerb(scene: Scene, trigger: PlacedTrigger): Chain | null {
  const chain = scene.chains.find(({ from }) => from >= trigger.to)
  if (!chain || chain.from - trigger.to > 4 || !WITH.test(chain.governor ?? '')) return null
  const words = scene.tokens.slice(trigger.to, chain.from).map(({ text }) => text.toLowerCase())
  return words.some(word => SPOKE.test(word) || /^(?:discussed|обсудил\S*|обсуди[лт]\S*)$/.test(word))
    ? chain
    : null
}

/** "X по телефону поздравил Y": the adverb stands between subject and verb. */
function toldAcross(scene: Scene, trigger: PlacedTrigger): { subjects: Chain; others: Chain } | null {
  const [subjects] = subjectsBefore(scene, trigger.from)
  const others = scene.chains.find(({ from }) => from >= trigger.to)
  if (!subjects || !others || others.governor || others.possessive) return null
  return others.from - trigger.to <= 3 && tells(scene, trigger.to, others.from) ? { subjects, others } : null
}

const SPOKE =
  /^(?:spoke|spoken|speak|speaks|speaking|talked|talk|talking|conferred|поговорил\S*|переговорил\S*|побеседовал\S*|разговаривал\S*)$/

/** "spoke to Y … by phone": the partner of the verb. */
function spokenTo(scene: Scene, trigger: PlacedTrigger): { subjects: Chain; others: Chain } | null {
  const others = scene.chains
    .filter(
      ({ from, to, governor }) =>
        to <= trigger.from && SPOKEN_TO.test(governor ?? '') && spokeBefore(scene, from),
    )
    .at(-1)
  const subjects = others && subjectsBefore(scene, others.from)[0]
  return subjects ? { subjects, others } : null
}

/** "spoke by telephone from his ranch with Y", "telephone diplomacy, talking to Y": words of no party stand between. */
function spokenAfter(scene: Scene, trigger: PlacedTrigger): { subjects: Chain; others: Chain } | null {
  const others = scene.chains.find(({ from }) => from >= trigger.to)
  const near = others && others.from - trigger.to <= ASIDE && SPOKEN_TO.test(others.governor ?? '')
  if (!near || !(SPOKE.test(wordAt(scene, trigger.from - 1)) || spokeBefore(scene, others.from))) return null
  const subjects = subjectsBefore(scene, trigger.from)[0]
  return subjects ? { subjects, others } : null
}

/** Tokens of "from his holiday home on Saturday". */
const ASIDE = 9

const spokeBefore = (scene: Scene, from: number) =>
  [2, 3, 4].some(back => SPOKE.test(wordAt(scene, from - back))) || wasPassed(scene, from)

/** "gave the message to Y via telephone" */
const wasPassed = (scene: Scene, from: number) =>
  /^(?:message|condolences|congratulations|warning|concerns?|position|view|views|invitation|assurances?|thanks)$/.test(
    wordAt(scene, from - 2),
  )

/** "would also speak to Z": a call where the text has just told one of the same person. */
export const alsoSpoke: Finder = ({ stage, at, scene, trigger }) => {
  if (trigger.kind !== 'speak') return null
  const others = chainAfter(scene, trigger.to - 1)
  const subjects = subjectsBefore(scene, trigger.from)[0]
  if (!others || !subjects) return null
  const [who, whom] = [holdersOf(stage, at, subjects), holdersOf(stage, at, others)]
  const isLast = (holders: readonly Holder[]) =>
    holders.some(({ key }) => stage.last.some(it => it.key === key))
  const also = /\b(?:also|then|later|separately)\b|также|затем/.test(scene.sentence.lower)
  if (!isLast(who) || !(isLast(whom) || also)) return null
  return claim('calls/also-spoke', 0.7, { subjects: who, others: whom, each: true })
}
