// Which mentions are of one truce: one with two dates is one, "another ceasefire" is another.
import { type Dated, fits, isSame } from './matching.ts'
import type { Mention } from './mentions.ts'
import type { Role } from './roles.ts'
import type { Stance } from './stances.ts'

export interface Said {
  readonly mention: Mention
  readonly dates: readonly Dated[]
  /** What the sentence, and those after it that lean on it, say of the truce. */
  readonly stances: ReadonlySet<Stance>
}

export interface Truce {
  agreed: Dated | null
  effective: Dated | null
  readonly said: Said[]
  /** Only known from being kept or asked to be kept: there is a truce, and the report does not tell which. */
  presupposed: boolean
  /** Provisions added to a truce; "the truce" after them is still the truce. */
  readonly minor: boolean
  /** A halt to some attacks only. */
  readonly partial: boolean
}

const TOLD: readonly Stance[] = ['ended', 'violated', 'in-force', 'agreed']

const ANOTHER =
  /\b(?:another|second|third|wider|separate|earlier|previous|different) (?:[\w"'-]+ ){0,2}["']*[¤¥]|^an? (?:[\w-]+ ){0,3}¤_* (?:agreed|signed|reached|declared|announced|brokered|mediated)\b|^(?:(?:earlier|previous) (?:[\w-]+ ){0,2}¤|(?:прежнее|предыдущ[а-я]+) )|(?:друг|втор|предыдущ|прежн)[а-я]+ ¤/i
/** "More than 30 earlier ceasefires have broken down": no truce of their own is told. */
const SEVERAL =
  /\b(?:several|numerous|many|dozens of|scores of|countless|more than \w+|at least \w+|a (?:string|series|number) of|successive|repeated|half a dozen|two|three|four|both) (?!(?:days?|weeks?|months?|hours?|years?)\b)(?:[\w-]+ ){0,3}["']*¤/i
/** The same of a plural that the marks hide: "earlier truces", "previous ceasefire agreements". */
const EARLIER_ONES =
  /\b(?:previous|earlier|past|prior|former|successive|repeated) (?:[\w-]+ ){0,2}(?:cease-? ?fires|truces|armistices|lulls|pauses|(?:cease-? ?fire|truce) (?:agreements|deals|accords|attempts|pacts))\b/i
const ADDITIONAL =
  /\b(?:additional|further|supplementary) (?:[\w-]+ ){0,2}¤_* (?:provisions|measures|steps|terms)/i
/** The news of a new truce: "agreed to halt hostilities", "announced a ceasefire". */
const NEW_ONE =
  /\b(?:agreed|declared|declaring|announced|announcing|accepted|signed)\b(?: on| to)?(?: (?!the |that |this |its |their )[\w"'-]+){0,4}? ["']*[¤¥]/i

export function trucesOf(all: readonly Said[]): Truce[] {
  const truces: Truce[] = []
  for (const said of all) {
    for (const part of partsOf(said)) place(part, truces)
  }
  return truces
}

/** "The May 3 and May 9 agreements on a truce" speaks of two. */
function partsOf(said: Said): Said[] {
  const of = (role: Role) => said.dates.filter(it => it.printed.role === role)
  const [agreed, effective] = [of('agreed'), of('effective')]
  if (agreed.length < 2 && effective.length < 2) return [said]
  return [...agreed, ...effective].map(date => ({ ...said, dates: [date] }))
}

function place(said: Said, truces: Truce[]): void {
  const open = () => truces.push(opened(said))
  const home = said.dates.length > 0 ? homeOfDated(said, truces) : homeOfUndated(said, truces)
  if (home === 'new') open()
  else if (home) join(home, said)
}

const isTold = ({ stances }: Said) => TOLD.some(stance => stances.has(stance))
/** "Called for a ceasefire from Monday": a date does not make it a truce. */
const isAppeal = ({ stances, dates }: Said) =>
  stances.size === 1 && stances.has('called-for') && dates.every(it => it.printed.role === 'effective')
/** Only proposed or asked for so far; "the 1994 ceasefire" was agreed, whatever is said of it. */
export const isTentative = ({ said, agreed }: Truce): boolean =>
  agreed === null && !said.some(it => isTold(it) || it.stances.has('kept'))
/** What is only proposed is no date of what was agreed, unless it is the same date. */
function isKin(said: Said, truce: Truce): boolean {
  const planned = said.stances.has('proposed') && !isTold(said) && !said.stances.has('kept')
  return !planned || isTentative(truce) || said.dates.some(it => isOwn(truce, it))
}

const isOwn = (truce: Truce, date: Dated) => {
  const own = truce[date.printed.role]
  return own !== null && isSame(own, date)
}

const isPartial = ({ mention: { kinds } }: Said) => kinds.has('partial') && kinds.size === 1
const isDated = (truce: Truce) => truce.agreed !== null || truce.effective !== null

function homeOfDated(said: Said, all: readonly Truce[]): Truce | 'new' | null {
  const truces = all.filter(truce => truce.partial === isPartial(said))
  const same = truces.find(
    truce => isDated(truce) && isKin(said, truce) && said.dates.every(date => fits(truce, date)),
  )
  if (same) return same
  if (isAppeal(said)) return null
  if (ANOTHER.test(said.mention.marked) || ADDITIONAL.test(said.mention.marked)) return 'new'
  const undated = truces.filter(
    truce => !isDated(truce) && !truce.minor && isTentative(truce) === !isTold(said),
  )
  const [only] = undated.length > 0 ? undated : truces.filter(truce => !isDated(truce) && !truce.minor)
  if (only && isHistory(said) && only.said.some(it => NEW_ONE.test(it.mention.marked))) return 'new'
  return only ?? 'new'
}

/** null: nothing is told of a truce that there is or might be. */
function homeOfUndated(said: Said, all: readonly Truce[]): Truce | 'new' | null {
  if (SEVERAL.test(said.mention.marked) || EARLIER_ONES.test(said.mention.sentence.text)) return null
  const truces = all.filter(truce => truce.partial === isPartial(said))
  const { marked } = said.mention
  const real = truces.filter(truce => !truce.minor && !isTentative(truce))
  if (isTold(said) || said.stances.has('kept')) {
    if (ANOTHER.test(marked) && real.length > 0) return 'new'
    const fresh = NEW_ONE.test(marked) ? real.filter(truce => !truce.presupposed && !isOld(truce)) : real
    return fresh.at(-1) ?? (NEW_ONE.test(marked) ? 'new' : tentative(truces)) ?? 'new'
  }
  if (!said.stances.has('proposed')) return null
  return tentative(truces) ?? (real.some(truce => !isOld(truce)) ? null : 'new')
}

const tentative = (truces: readonly Truce[]) => truces.find(truce => isTentative(truce) && !isDated(truce))

/** Dated by a year alone. */
const isHistory = ({ dates }: Said) => dates.every(({ known }) => known?.value.precision === 'year')

/** Known by its year: a truce of history, not of the news. */
const isOld = ({ agreed, effective }: Truce) =>
  [agreed, effective].some(it => it?.known?.value.precision === 'year')

function opened(said: Said): Truce {
  const truce: Truce = {
    ...{ agreed: null, effective: null, said: [] },
    presupposed: !isTold(said) && said.stances.has('kept'),
    minor: ADDITIONAL.test(said.mention.marked),
    partial: isPartial(said),
  }
  join(truce, said)
  return truce
}

function join(truce: Truce, said: Said): void {
  truce.said.push(said)
  for (const date of said.dates) truce[date.printed.role] = finer(truce[date.printed.role], date)
}

const finer = (old: Dated | null, date: Dated): Dated => (old && depth(old) >= depth(date) ? old : date)
const depth = ({ known, printed }: Dated) => (known?.value.value.length ?? 0) + (printed.date.day ? 1 : 0)
