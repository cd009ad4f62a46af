// From a reading to the calls it tells: each call once, with the best sentence for it.
import type { NewsDate } from '../../model/date.ts'
import type { Evidence, Found } from '../../model/fact.ts'
import type { Call } from '../../model/item.ts'
import { castOf } from '../parties/cast.ts'
import type { Holder } from '../parties/holder.ts'
import { withShared } from '../parties/shared.ts'
import { tagger } from '../parties/tokens.ts'
import type { Reading, Sentence } from '../reading.ts'
import { type Contact, contactsOf } from './contact.ts'
import { claimsAt } from './finders.ts'
import { initiatorBeside, initiatorIn } from './initiative.ts'
import { rowOf, type Scene, sceneOf } from './scene.ts'
import type { Stage } from './stage.ts'
import { type Status, statusOf } from './status.ts'
import { trapOf } from './traps.ts'
import { type PlacedTrigger, placed, type Trigger, triggersOf } from './triggers.ts'
import { dateOf, publishedDay } from './when.ts'
import { MUST_TELL } from './words.ts'

/** A contact with what its sentence says of it. */
export interface Told extends Contact {
  readonly status: Status | null
  readonly date: Found<NewsDate> | null
  readonly passage: Evidence
  /** "had telephoned" */
  readonly pluperfect: boolean
  /** Equal for the same parties. */
  readonly circle: string
}

export interface CallStory {
  readonly calls: readonly Call[]
  readonly told: readonly Told[]
}

const NOTHING: CallStory = { calls: [], told: [] }

function yearOf(reading: Reading): number | null {
  const { published, modified } = reading.draft
  const year = (published ?? modified)?.value.value.slice(0, 4)
  return year ? Number(year) : null
}

function contactsIn(stage: Stage, at: number, trigger: PlacedTrigger): Contact[] {
  for (const claim of claimsAt(stage, at, trigger)) {
    const contacts = contactsOf(stage, at, trigger, claim)
    if (contacts.length) return contacts
  }
  return []
}

function tell(scenes: readonly Scene[], contact: Contact, day: ReturnType<typeof publishedDay>): Told {
  const scene = scenes[contact.at]!
  const status = statusOf(scene, contact)
  const { start, end } = scene.sentence
  const ends = initiatorIn(scene, contact)
  return {
    ...contact,
    ...ends,
    status,
    date: dateOf(scenes, contact, status ?? 'held', day),
    passage: { start, end, rule: contact.rule },
    circle: circleOf(contact),
    pluperfect: /\bhad (?!(?:an?|the|no|his|her|their|two|several)\b)(?:\w+ )?$/.test(
      scene.sentence.text.slice(0, contact.trigger.start),
    ),
  }
}

/** The triggers of each sentence that has any worth a look; most texts have none, and are read no further. */
function triggersIn(sentences: readonly Sentence[]): ReadonlyMap<number, readonly Trigger[]> {
  const found = sentences.flatMap((sentence, at) => {
    const free = triggersOf(sentence).filter(trigger => !trapOf(sentence, trigger))
    return free.length ? [[at, free] as const] : []
  })
  const isStrong = ({ kind }: Trigger) => kind !== 'speak' && kind !== 'again'
  return new Map(found.some(([, triggers]) => triggers.some(isStrong)) ? found : [])
}

function toldIn(reading: Reading): Told[] {
  const { headline, standfirst } = reading
  const sentences = [...(headline ? [headline] : []), ...standfirst, ...reading.sentences]
  const triggers = triggersIn(sentences)
  if (!triggers.size) return []
  const tag = tagger()
  const rows = sentences.map(sentence => rowOf(sentence, tag(sentence.text)))
  const year = yearOf(reading)
  const refs = rows.flatMap(({ mentions }) =>
    withShared(
      mentions.flatMap(({ parties }) => parties),
      year,
    ),
  )
  const cast = castOf(refs, year)
  const scenes = rows.map(row => sceneOf(row, cast))
  const day = publishedDay(reading)
  const told: Told[] = []
  let [last, lastAt]: [readonly Holder[], number] = [[], 0]
  for (const [at, found] of triggers) {
    for (const trigger of found) {
      const contacts = contactsIn({ scenes, cast, last, lastAt }, at, placed(scenes[at]!, trigger))
      told.push(...contacts.map(contact => tell(scenes, contact, day)))
      if (contacts.length) [last, lastAt] = [contacts.at(-1)!.parties, at]
    }
  }
  return withInitiator(told, scenes)
}

/** Where a text tells of one call only, the initiator may stand in a sentence of its own. */
function withInitiator(told: Told[], scenes: readonly Scene[]): Told[] {
  const [only] = told
  const one = only?.parties.length === 2 && told.every(it => it.caller === null && it.circle === only.circle)
  if (!one) return told
  const ends = initiatorBeside(scenes, Math.max(0, only.at - 2), only)
  return ends ? [{ ...only, ...ends }, ...told.slice(1)] : told
}

const circleOf = ({ parties }: Contact) =>
  parties
    .map(({ key }) => key)
    .sort()
    .join(' + ')

/** Of one pair: the same call, unless both sentences give a day and the days differ, or one is past and one to come. */
function isSameCall(a: Told, b: Told): boolean {
  if (a.circle !== b.circle) return false
  const [x, y] = [a.date?.value.value, b.date?.value.value]
  return x && y ? x === y : !isEarlier(a, b) && !isEarlier(b, a)
}

/** "He had rung her on Monday" beside a call told in its own sentence: an earlier one. */
const isEarlier = (a: Told, b: Told): boolean =>
  a.pluperfect && a.date !== null && !b.pluperfect && b.weight > 0.85

const first = <T>(told: readonly Told[], pick: (it: Told) => T | null): T | null =>
  told.map(pick).find(it => it !== null) ?? null

/** What is denied in one sentence is what the others only report. */
const statusOfAll = (told: readonly Told[]): Status =>
  told.some(({ status }) => status === 'denied') ? 'denied' : (first(told, ({ status }) => status) ?? 'held')

/** One record of all sentences that tell one call: the weightiest sentence, and from the others what it leaves out. */
function record(group: readonly Told[]): Call {
  const ranked = [...group].sort((a, b) => b.weight - a.weight)
  const best = ranked[0]!
  const status = statusOfAll(ranked)
  // Who is to ring whom next week does not say who rang whom today.
  const named = ranked.find(it => it.caller !== null && (it.status ?? status) === status)
  const indexOf = (index: number | null | undefined) =>
    index === null || index === undefined || !named
      ? null
      : best.parties.findIndex(({ key }) => key === named.parties[index]?.key)
  const medium = first(ranked, ({ trigger }) => (trigger.medium === 'unknown' ? null : trigger.medium))
  return {
    parties: best.parties.map(({ party }) => party),
    caller: indexOf(named?.caller),
    callee: indexOf(named?.callee),
    status,
    date: first(ranked, ({ date }) => date),
    medium: medium ?? 'unknown',
    passage: { start: best.passage.start, end: best.passage.end },
    rule: best.rule,
  }
}

function grouped(told: readonly Told[]): Told[][] {
  const groups: Told[][] = []
  for (const it of told) {
    const group = groups.find(others => others.every(other => isSameCall(other, it)))
    if (group) group.push(it)
    else groups.push([it])
  }
  return groups
}

const stories = new WeakMap<Reading, CallStory>()

/** The calls of a text and every sentence that tells one. Read once for the topic and its records. */
export function callStory(reading: Reading): CallStory {
  const known = stories.get(reading)
  if (known) return known
  const told = MUST_TELL.test(reading.draft.text) ? toldIn(reading) : []
  const story = told.length ? { told, calls: grouped(told).map(record) } : NOTHING
  stories.set(reading, story)
  return story
}

export const callRecords = (reading: Reading): readonly Call[] => callStory(reading).calls
