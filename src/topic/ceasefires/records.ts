// The truces a text tells of, as records: agreed, in force from, between whom, how it stands.
import type { Ceasefire } from '../../model/item.ts'
import { dayText } from '../../text/resolve.ts'
import type { Reading } from '../reading.ts'
import { truceMentions } from './ceasefires.ts'
import { anchorOf, datingOf } from './dating.ts'
import type { Mention } from './mentions.ts'
import { truceDates } from './roles.ts'
import { brokersIn, partiesIn } from './sides.ts'
import type { Stance } from './stances.ts'
import { type Said, type Truce, trucesOf } from './truces.ts'

/**
 * One record a truce, in the order of the text. An appeal is none, nor is a statement of leaders that does not say so.
 * Headlines repeat what the body tells with its dates, and are left out.
 */
export function ceasefireRecords(reading: Reading): Ceasefire[] {
  const mentions = truceMentions(reading).filter(it => it.sentence.paragraph >= 0)
  const truces = trucesOf(mentions.map(mention => saidBy(mention, mentions, reading)))
  return truces.map(truce => recordOf(truce, reading))
}

/** The sentence looks ahead: its weekday is the coming one. */
const AHEAD =
  /\b(?:will|would|to (?:begin|start|take|come|enter|last)|due|set to|starting|beginning|scheduled|is to|are to|plans? to)\b|(?:начнет|вступит|будет|начиная)/i

/** A truce that is only proposed or asked for lies ahead. */
const isPlan = ({ stances }: Mention) => stances.every(it => it === 'proposed' || it === 'called-for')

function saidBy(mention: Mention, all: readonly Mention[], reading: Reading): Said {
  const ahead = AHEAD.test(mention.marked) || isPlan(mention)
  const dates = truceDates(mention, reading.draft.text).map(printed => ({
    printed,
    known: datingOf(printed, reading, ahead),
  }))
  return { mention, dates, stances: new Set([...mention.stances, ...stancesAfter(mention, all, reading)]) }
}

/** What sentences that no longer name the truce say of it: "the deals have now expired". */
const FOLLOWING: readonly (readonly [Stance, RegExp])[] = [
  [
    'ended',
    /\b(?:deals?|agreements?|accords?|pact|pause|it|they)\b[^.;]{0,80}\b(?:expired|collapsed|lapsed|broke down|been abandoned)\b/i,
  ],
  [
    'violated',
    /\b(?:continu(?:ed|es|e|ing) (?:to (?:shell|fire|bomb|attack|fight)|shelling|firing|bombing|attacks)|(?:shelling|fighting|clashes|hostilities|attacks|gunfire) (?:\w+ )?(?:continued|resumed|continues?|went on)|reneg\w+ on|violat(?:ed|ing) (?:the|its|their|these)|breach(?:ed|ing) (?:the|its|their))\b|продолжа[а-я]+ (?:обстрел|атак|наносить)|попытки [^.]{0,40}атаковать/i,
  ],
  ['agreed', /положительно откликнул|приняли? (?:эт|предложен)[а-я]+|дал[а-я]* [^.]{0,40}команду/i],
  [
    'in-force',
    /\b(?:situation (?:has )?(?:since )?stabili[sz]ed|calm (?:has )?(?:prevail\w+|returned|held)|peacekeepers (?:were|have been) deployed|(?:intensity of (?:the )?fighting|fighting) (?:has )?(?:decreased|subsided|eased))\b|стабилизировал/i,
  ],
]
/** Sentences of the same paragraph that still lean on the one before. */
const LEANING = 3

function stancesAfter({ sentence }: Mention, all: readonly Mention[], { paragraphs }: Reading): Stance[] {
  const own = paragraphs[sentence.paragraph]?.sentences ?? []
  const at = own.findIndex(it => it.start === sentence.start)
  const next = own.slice(at + 1, at + 1 + LEANING)
  const other = next.findIndex(it => all.some(mention => mention.sentence.start === it.start))
  const leaning = other < 0 ? next : next.slice(0, other)
  return FOLLOWING.filter(([, pattern]) => leaning.some(it => pattern.test(it.text))).map(
    ([stance]) => stance,
  )
}

function recordOf(truce: Truce, reading: Reading): Ceasefire {
  const best = truce.said.reduce((one, other) => (weight(other) > weight(one) ? other : one))
  const { start, end } = best.mention.sentence
  const named = (find: (marked: string) => string[]) =>
    truce.said.map(it => find(it.mention.marked)).find(names => names.length > 0) ?? []
  return {
    agreed: truce.agreed?.known ?? null,
    effective: truce.effective?.known ?? null,
    parties: named(partiesIn),
    brokers: named(brokersIn),
    status: statusOf(truce, reading),
    passage: { start, end },
    rule: `ceasefire/${best.dates.length > 0 ? 'dated' : 'undated'}-${strongest(best.stances)}`,
  }
}

/** The latest thing that can have happened to it comes first. */
const ORDER: readonly (readonly [Stance, Ceasefire['status']])[] = [
  ['ended', 'ended'],
  ['violated', 'violated'],
  ['in-force', 'in-force'],
  ['agreed', 'agreed'],
  ['kept', 'in-force'],
]

function statusOf(truce: Truce, reading: Reading): Ceasefire['status'] {
  const status = ORDER.find(([stance]) => truce.said.some(it => it.stances.has(stance)))?.[1] ?? 'proposed'
  return status === 'agreed' && hasBegun(truce, reading) ? 'in-force' : status
}

function hasBegun({ effective }: Truce, reading: Reading): boolean {
  const anchor = anchorOf(reading)
  const from = effective?.known?.value.value.slice(0, 10)
  return Boolean(anchor && from && from <= dayText(anchor))
}

const strongest = (stances: ReadonlySet<Stance>) =>
  ORDER.find(([stance]) => stances.has(stance))?.[0] ?? 'proposed'

/** The passage to show: a dated sentence first, then the one that says most. */
function weight({ dates, stances, mention }: Said): number {
  const said = ORDER.findIndex(([stance]) => stances.has(stance))
  return dates.length * 10 + (said < 0 ? 0 : ORDER.length - said) + mention.probability
}
