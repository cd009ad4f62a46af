// Finders for nouns: "a telephone call with Y", "X's call", "телефонный разговор X с Y".
import {
  claim,
  type Finder,
  isNoun,
  isSeparate,
  type Place,
  TO,
  tells,
  toldAfter,
  toldBefore,
  type Who,
  WITH,
} from './claim.ts'
import { type Chain, chainAfter, type Scene, subjectAfter, subjectsBefore, wordAt } from './scene.ts'
import { holdersIn, holdersOf, isMany, ownersOf } from './stage.ts'
import type { PlacedTrigger } from './triggers.ts'

const FROM = /^(?:from|от)$/
const BETWEEN = /^(?:between|among|между)$/

/** "a telephone conversation between X and Y"; of "calls between the leaders and Y", each with Y. */
export const between: Finder = ({ scene, trigger }) => {
  if (!isNoun(trigger)) return null
  const chain = chainAfter(scene, trigger.to)
  if (!chain || !BETWEEN.test(chain.governor ?? '') || !isMany(chain)) return null
  const first = { ...chain, mentions: chain.mentions.slice(0, -1) }
  const last = { ...chain, mentions: chain.mentions.slice(-1) }
  return trigger.plural && first.mentions.length
    ? claim('calls/between-each', 0.95, { subjects: first, others: last, each: true })
    : claim('calls/between', 0.98, { subjects: chain })
}

/** "между президентом X и президентом Y состоялся телефонный разговор" */
export const betweenBefore: Finder = ({ scene, trigger }) => {
  if (!isNoun(trigger)) return null
  const chain = scene.chains.findLast(({ to }) => to <= trigger.from)
  if (chain?.governor !== 'между' || !isMany(chain)) return null
  return claim('calls/between', 0.97, { subjects: chain })
}

/** Who makes the call of a noun: "X's call", "his call", the subject before it, or after an opening "In a call with Y, X said". */
function callerOf({ stage, at, scene, trigger }: Place, after: number): Who | null {
  const owner = ownerBefore(scene, trigger)
  if (owner && 'mentions' in owner) return owner
  if (owner) {
    const holders = ownersOf(stage, at, owner.word, trigger.from)
    if (holders.length) return holders
  }
  return (
    subjectsBefore(scene, trigger.from)[0] ??
    atWhom(scene, trigger) ??
    subjectAfter(scene, after) ??
    describedBefore(scene, trigger)
  )
}

/** "У президента в пятницу будут телефонные переговоры с …". */
const atWhom = (scene: Scene, trigger: PlacedTrigger): Chain | null =>
  scene.chains.find(({ governor, to }) => governor === 'у' && to <= trigger.from) ?? null

/** "Putin's initiative followed a series of calls with …": whose doings are told is who called. */
const describedBefore = (scene: Scene, trigger: PlacedTrigger): Chain | null =>
  scene.chains.find(({ to, possessive }) => possessive && to <= trigger.from) ?? null

/** Words between "X's" and "call": "first", "July 25", "hour-long". */
const REACH = 4

function ownerBefore(scene: Scene, trigger: PlacedTrigger): Chain | { word: string } | null {
  for (let at = trigger.from - 1; at >= Math.max(0, trigger.from - REACH); at--) {
    if (scene.tags[at] === 's') return scene.chains.find(({ to }) => to === at) ?? null
    if (scene.tags[at] === 'H') return { word: wordAt(scene, at) }
    if (/[p,&f]/.test(scene.tags[at] ?? '')) return null
  }
  return null
}

/** "his call to both leaders to stop", "calls from Y for calm": nobody rang anybody. */
const isAppeal = (scene: Scene, at: number): boolean =>
  /^(?:for\b|that\b|to (?!discuss|talk|congratulate|inform|express|thank|ask|tell|brief|offer|wish|apologi|convey))/.test(
    scene.sentence.text.slice(scene.tokens[at]?.start ?? scene.sentence.text.length),
  )

/** "held a telephone conversation with Y", "a call to Y", "received a call from Y". */
export const nounWith: Finder = place => {
  const { scene, trigger } = place
  if (!isNoun(trigger)) return null
  const others = chainAfter(scene, trigger.to)
  const governor = others?.governor ?? ''
  if (!others || !(WITH.test(governor) || TO.test(governor) || FROM.test(governor))) return null
  if (trigger.kind === 'call' && !WITH.test(governor) && isAppeal(scene, others.to)) return null
  const subjects = callerOf(place, others.to)
  const rings = TO.test(governor) ? 'subjects' : FROM.test(governor) ? 'others' : null
  const each = trigger.plural || isSeparate(scene, others)
  return (
    subjects &&
    claim('calls/call-with', trigger.kind === 'noun' ? 0.97 : 0.92, { subjects, others, rings, each })
  )
}

/** Russian needs no preposition: "разговор Владимира Путина с …", "разговор президентов России и Турции". */
export const genitive: Finder = ({ scene, trigger }) => {
  if (trigger.kind !== 'noun' && trigger.kind !== 'speak') return null
  const subjects = scene.chains.find(({ from, governor }) => from === trigger.to && !governor)
  if (!subjects || !/[а-я]/.test(scene.sentence.lower)) return null
  const others = chainAfter(scene, subjects.to)
  if (others && WITH.test(others.governor ?? ''))
    return claim('calls/genitive-with', 0.98, { subjects, others, each: trigger.plural })
  return isMany(subjects) ? claim('calls/genitive', 0.96, { subjects }) : null
}

/** "Trump-Putin call", "Merkel and Putin's call", "Trump's call … when he asked Y". */
export const possessive: Finder = ({ scene, trigger }) => {
  if (!isNoun(trigger)) return null
  const joined = scene.chains.find(({ to, mentions }) => to === trigger.from && mentions.length > 1)
  if (joined && !joined.governor) return claim('calls/joined', 0.94, { subjects: joined })
  const owner = ownerBefore(scene, trigger)
  if (!owner || !('mentions' in owner)) return null
  if (isMany(owner)) return claim('calls/joined', 0.92, { subjects: owner })
  const others = scene.chains.find(
    ({ from, mentions }) =>
      from >= trigger.to && from - trigger.to <= REACH + 1 && mentions[0]?.kind === 'party',
  )
  return others && tells(scene, trigger.to, others.from)
    ? claim('calls/call-asked', 0.85, { subjects: owner, others })
    : null
}

/** "the calls that X had with Y", "a call X made to Y". */
export const relative: Finder = ({ scene, trigger }) => {
  if (!isNoun(trigger)) return null
  const subjects = scene.chains.find(({ from }) => from >= trigger.to && from - trigger.to <= 1)
  const others = subjects && scene.chains.find(({ from }) => from > subjects.to)
  if (!others || subjects.governor || others.from - subjects.to > REACH) return null
  const words = scene.tokens
    .slice(subjects.to, others.from)
    .map(({ text }) => text)
    .join(' ')
  if (!/^(?:\w+ )?(?:had|held|made|placed|has had|have had)\b.*\b(?:with|to)\b/.test(words)) return null
  return claim('calls/call-had-with', 0.93, { subjects, others, each: trigger.plural })
}

/** No preposition at all: "X and Y agreed … in a telephone conversation", "X told Y as they held a call". */
export const together: Finder = ({ stage, at, scene, trigger }) => {
  if (!isNoun(trigger)) return null
  const told = toldBefore(scene, trigger)
  const weight = trigger.kind === 'noun' ? 0.92 : 0.75
  if (told) return claim('calls/told-in-call', weight, { ...told, each: trigger.plural })
  const after = toldAfter(scene, trigger)
  if (after) return claim('calls/told-in-call', weight, { ...after, each: trigger.plural })
  const subjects = subjectsBefore(scene, trigger.from)[0] ?? subjectAfter(scene, trigger.to)
  if (subjects && isMany(subjects)) return claim('calls/together', weight, { subjects })
  const holders = subjects ? holdersOf(stage, at, subjects) : []
  return holders.length > 1 ? claim('calls/together', weight, { subjects: holders }) : null
}

/** "In the telephone conversation, Norway expressed …": the two of the sentence before, or of the call told last. */
export const told: Finder = ({ stage, at, scene, trigger }) => {
  if (trigger.kind !== 'noun' && !isDefinite(scene, trigger)) return null
  if (WITH.test(wordAt(scene, trigger.to)) || BETWEEN.test(wordAt(scene, trigger.to))) return null
  const here = holdersIn(stage, at)
  const recent = at - stage.lastAt <= RECENT ? stage.last : []
  const known = trigger.kind === 'noun' && recent.length < 2 ? holdersIn(stage, at - 1) : recent
  const strange = here.some(({ key }) => !known.some(other => other.key === key))
  if (known.length !== 2 || strange) return null
  return claim('calls/told-before', trigger.kind === 'noun' ? 0.85 : 0.6, { subjects: known })
}

/** "X told his German and French counterparts …. The readout of the phone call …": those of the telling before. */
export const toldThem: Finder = ({ stage, at, scene, trigger }) => {
  const before = stage.scenes[at - 1]
  if (trigger.kind !== 'noun' || !before || !DEFINITE.test(wordAt(scene, trigger.from - 1))) return null
  if (WITH.test(wordAt(scene, trigger.to)) || BETWEEN.test(wordAt(scene, trigger.to))) return null
  const [subjects, others] = before.chains
  if (!subjects || !others || subjects.governor || others.governor || others.from - subjects.to > 2)
    return null
  if (!tells(before, others.from - 1, others.from)) return null
  const who = holdersOf(stage, at - 1, subjects)
  const whom = holdersOf(stage, at - 1, others, who)
  return claim('calls/told-them', 0.8, { subjects: who, others: whom, each: true })
}

/** Sentences within which "the call" is the one told last. */
const RECENT = 4
const DEFINITE = /^(?:the|this|that|their|his|her)$/
/** Russian has no article. */
const isDefinite = (scene: Scene, { kind, from }: PlacedTrigger): boolean =>
  DEFINITE.test(wordAt(scene, from - 1)) || (kind === 'again' && /[а-я]/.test(wordAt(scene, from)))
