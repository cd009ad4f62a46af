// What looks like leaders on the telephone and is not: each trap a pattern, tried on the sentence of a trigger.
import { type Bilingual, isSaid } from '../bilingual.ts'
import type { Sentence } from '../reading.ts'
import type { Trigger } from './triggers.ts'

interface Trap extends Bilingual {
  readonly name: string
  /** Tried on the words before the trigger, on those after it, or on the whole sentence. */
  readonly where: 'before' | 'after' | 'sentence'
}

const AUDIENCE =
  '(?:reporters?|journalists?|correspondents?|analysts?|investors?|shareholders?|editors?|the (?:press|media)|broadcasters?|viewers|voters|supporters|donors|staff|employees)'
const RUSSIAN_AUDIENCE = '(?:журналист|репортер|аналитик|инвестор)'

const TRAPS: readonly Trap[] = [
  // Comedians who ring presidents.
  {
    name: 'prank',
    where: 'sentence',
    english: /\b(?:prank|hoax|imperson|(?:pos(?:ed|ing) as|pretend(?:ed|ing) to be)\b)/,
    russian: /пранк|розыгрыш|выда(?:л|ва)[а-я]+ себя/,
  },
  // Company results and briefings.
  {
    name: 'earnings',
    where: 'sentence',
    english:
      /\b(?:earnings|results|quarterly|analyst|investor|sales|marketing|cold)[ -](?:conference )?calls?\b/,
    russian: null,
  },
  {
    name: 'audience',
    where: 'after',
    english: new RegExp(`^\\s?(?:\\w+ )?(?:with|to|for|from) (?:\\S+ ){0,2}${AUDIENCE}`),
    russian: new RegExp(`^\\s?(?:со?|для) (?:\\S+ ){0,2}${RUSSIAN_AUDIENCE}`),
  },
  {
    name: 'told-reporters',
    where: 'before',
    english: new RegExp(
      `\\b(?:told|briefed|addressed|speaking to|spoke (?:to|with)) (?:\\S+ ){0,2}${AUDIENCE}(?:(?: \\S+){0,3} (?:in|on|during|at|by|via|over)(?: \\S+){0,2}| (?:late|early|today|later|earlier|\\w+day))*\\s?$`,
    ),
    russian: null,
  },
  // An interview by telephone.
  {
    name: 'interview',
    where: 'sentence',
    english: /\b(?:in|during|by|for) an? (?:\S+ )?(?:tele)?phone interview\b|\bphone-in\b/,
    russian:
      /телефонн[а-я]+ интервью|сказал[а-я]* по телефону|сообщил[а-я]* [^.]{0,40}\bагентству[^.]{0,20} по телефону/,
  },
  // Appeals: "rejected a call by …", "amid calls from …".
  {
    name: 'appeal',
    where: 'before',
    english:
      /\b(?:reject|dismiss|heed|echo|ignor|resist|repeat|renew|reiterat|back|support|join|defy|defied|welcom|amid|despite|growing|mounting|international|repeated)\w*(?: (?:a|an|the|his|her|their|its|fresh|new|urgent|joint|similar|earlier))* $/,
    russian: null,
  },
  // "The joint ceasefire call": an appeal for what stands before it.
  {
    name: 'call-for-it',
    where: 'before',
    english:
      /\b(?:cease-?fire|truce|peace|unity|boycott|strike|withdrawal|reform|resignation|climate|disarmament|de-escalation|rallying|clarion|snap election) $/,
    russian: null,
  },
  // Threats and emergencies.
  {
    name: 'anonymous',
    where: 'sentence',
    english:
      /\banonymous (?:tele)?(?:phone )?call|\bbomb threat|\bemergency calls?\b|\bcall cent(?:re|er)|\bcrank call|\bdistress call|\bwake-up call|\bclose call\b|\broll call|\bcurtain call|\bcasting call|\bcall sign/,
    russian: null,
  },
  // Somebody listened in, years ago, to people who need not be in office.
  {
    name: 'courtroom',
    where: 'sentence',
    english: /\b(?:wiretap|court heard|indictment|prosecutors (?:said|allege)|jurors?)\b/,
    russian: null,
  },
]

/** The name of the trap that a trigger is in, or null. */
export function trapOf({ lower }: Pick<Sentence, 'lower'>, { start, end }: Trigger): string | null {
  const parts = { before: lower.slice(0, start), after: lower.slice(end), sentence: lower }
  return TRAPS.find(trap => isSaid(trap, parts[trap.where]))?.name ?? null
}
