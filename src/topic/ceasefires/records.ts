// The truces a text tells of, as records: agreed, in force from, between whom, how it stands.
import type { Ceasefire } from '../../model/item.ts'
import { dayText } from '../../text/resolve.ts'
import type { Reading } from '../reading.ts'
import { brokersIn } from './brokers.ts'
import { truceMentions } from './ceasefires.ts'
import { anchorOf, datingOf } from './dating.ts'
import { stancesAfter } from './leaning.ts'
import type { Mention } from './mentions.ts'
import { type TruceDate, truceDates } from './roles.ts'
import { partiesIn } from './sides.ts'
import type { Stance } from './stances.ts'
import { isTentative, type Said, type Truce, trucesOf } from './truces.ts'

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
  /\b(?:will|would|last(?:s|ing)|running|valid|to (?:begin|start|take|come|enter|last)|due|set to|starting|beginning|scheduled|is to|are to|plans? to)\b|\bfrom (?:noon |midnight |dawn |\d[\d:.]* ?(?:[ap]\.?m\.? )?)?(?:on )?$|(?:начнет|вступит|будет|начиная)|(?<![а-я])[сc] (?:полуночи |полудня |\d\S* )?$/i

/** What has happened: of the two, the words nearer before a date say whether it has come. */
const BEHIND =
  /\b(?:began|begun|took effect|(?:came|went|entered) into (?:effect|force)|in (?:place|force|effect) since|signed|agreed|reached|struck|announced|declared)\b|вступил[а-я]*|подписа[а-я]+|достигнут[а-я]*/gi

/** Whether the day of a truce is the coming one: "signed on Friday" is not, though "it will begin on Monday" is. */
function looksAhead(mention: Mention, { role, date }: TruceDate): boolean {
  if (isPlan(mention)) return true
  const before = mention.marked.slice(0, date.start - mention.sentence.start)
  const told = [...before.matchAll(BEHIND)].at(-1)
  if (told) return AHEAD.test(before.slice(told.index + told[0].length))
  return AHEAD.test(before) || (role === 'effective' && AHEAD.test(mention.marked))
}

/** A truce that is only proposed or asked for lies ahead. */
const isPlan = ({ stances }: Mention) => stances.every(it => it === 'proposed' || it === 'called-for')

/** "Offered a ceasefire on Friday": the day of the offer is no day of agreement; the year in "the 1994 ceasefire" is. */
const isOffer = (mention: Mention, { role, date }: TruceDate) =>
  isPlan(mention) && role === 'agreed' && date.year === undefined

function saidBy(mention: Mention, all: readonly Mention[], reading: Reading): Said {
  const printed = truceDates(mention, reading.draft.text).filter(it => !isOffer(mention, it))
  const dates = printed.map(it => {
    const ahead = looksAhead(mention, it)
    return { printed: it, known: datingOf(it, reading, ahead), ahead }
  })
  return { mention, dates, stances: new Set([...mention.stances, ...stancesAfter(mention, all, reading)]) }
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
  const told = ORDER.find(([stance]) => truce.said.some(it => it.stances.has(stance)))?.[1]
  const status = told ?? (isTentative(truce) ? 'proposed' : 'agreed')
  return status === 'agreed' && hasBegun(truce, reading) ? 'in-force' : status
}

function hasBegun({ effective }: Truce, reading: Reading): boolean {
  const anchor = anchorOf(reading)
  const from = effective?.known?.value.value.slice(0, 10)
  return Boolean(anchor && from && from < dayText(anchor))
}

const strongest = (stances: ReadonlySet<Stance>) =>
  ORDER.find(([stance]) => stances.has(stance))?.[0] ?? 'proposed'

/** The passage to show: a dated sentence first, then the one that says most. */
function weight({ dates, stances, mention }: Said): number {
  const said = ORDER.findIndex(([stance]) => stances.has(stance))
  return dates.length * 10 + (said < 0 ? 0 : ORDER.length - said) + mention.probability
}
