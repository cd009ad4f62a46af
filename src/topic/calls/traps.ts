// What looks like leaders on the telephone and is not: each trap a pattern, tried on the sentence of a trigger.
import type { Trigger } from './triggers.ts'

interface Trap {
  readonly name: string
  /** Tried on the words before the trigger, on those after it, or on the whole sentence. */
  readonly where: 'before' | 'after' | 'sentence'
  readonly pattern: RegExp
}

const AUDIENCE =
  '(?:reporters?|journalists?|correspondents?|analysts?|investors?|shareholders?|editors?|the (?:press|media)|broadcasters?|viewers|voters|supporters|donors|staff|employees|журналист\\p{L}*|репортер\\p{L}*|аналитик\\p{L}*|инвестор\\p{L}*)'

const TRAPS: readonly Trap[] = [
  // Comedians who ring presidents.
  {
    name: 'prank',
    where: 'sentence',
    pattern:
      /\bprank|\bhoax|\bimperson|\bpos(?:ed|ing) as\b|\bpretend(?:ed|ing) to be\b|пранк|розыгрыш|выда(?:л|ва)\p{L}+ себя/iu,
  },
  // Company results and briefings.
  {
    name: 'earnings',
    where: 'sentence',
    pattern:
      /\b(?:earnings|results|quarterly|analyst|investor|sales|marketing|cold)[ -](?:conference )?calls?\b/i,
  },
  {
    name: 'audience',
    where: 'after',
    pattern: new RegExp(`^\\s?(?:\\w+ )?(?:with|to|for|from|со?|для) (?:\\S+ ){0,2}${AUDIENCE}`, 'iu'),
  },
  {
    name: 'told-reporters',
    where: 'before',
    pattern: new RegExp(
      `\\b(?:told|briefed|addressed|speaking to|spoke (?:to|with)) (?:\\S+ ){0,2}${AUDIENCE}(?: \\S+){0,4}\\s?$`,
      'iu',
    ),
  },
  // An interview by telephone.
  {
    name: 'interview',
    where: 'sentence',
    pattern:
      /\b(?:in|during|by|for) an? (?:\S+ )?(?:tele)?phone interview\b|\bphone-in\b|телефонн\p{L}+ интервью|сказал\p{L}* по телефону|сообщил\p{L}* [^.]{0,40}\bагентству[^.]{0,20} по телефону/iu,
  },
  // Appeals: "rejected a call by …", "amid calls from …".
  {
    name: 'appeal',
    where: 'before',
    pattern:
      /\b(?:reject|dismiss|heed|echo|ignor|resist|repeat|renew|reiterat|back|support|join|defy|defied|welcom|amid|despite|growing|mounting|international|repeated)\w*(?: (?:a|an|the|his|her|their|its|fresh|new|urgent|joint|similar|earlier))* $/i,
  },
  // "The joint ceasefire call": an appeal for what stands before it.
  {
    name: 'call-for-it',
    where: 'before',
    pattern:
      /\b(?:cease-?fire|truce|peace|unity|boycott|strike|withdrawal|reform|resignation|climate|disarmament|de-escalation|rallying|clarion|snap election) $/i,
  },
  // Threats and emergencies.
  {
    name: 'anonymous',
    where: 'sentence',
    pattern:
      /\banonymous (?:tele)?(?:phone )?call|\bbomb threat|\bemergency calls?\b|\bcall cent(?:re|er)|\bcrank call|\bdistress call|\bwake-up call|\bclose call\b|\broll call|\bcurtain call|\bcasting call|\bcall sign/i,
  },
  // Somebody listened in, years ago, to people who need not be in office.
  {
    name: 'courtroom',
    where: 'sentence',
    pattern: /\b(?:wiretap|court heard|indictment|prosecutors (?:said|allege)|jurors?)\b/i,
  },
]

/** The name of the trap that a trigger is in, or null. */
export function trapOf(text: string, trigger: Trigger): string | null {
  const parts = { before: text.slice(0, trigger.start), after: text.slice(trigger.end), sentence: text }
  return TRAPS.find(({ where, pattern }) => pattern.test(parts[where]))?.name ?? null
}
