// Names of people as bylines and credits print them: lists taken apart, capitals softened, everything else refused.
import { lettered } from '../text/letters.ts'
import { outletNamed } from './outlet.ts'

const PARTICLE = '(?:al|bin|da|das|de|del|della|den|der|di|dos|du|e|el|ibn|la|le|ten|ter|van|von|y|zu)'
const WORD = "(?:\\p{Lu}\\.?|(?:[dDlL]['’]|al-|el-|Al-|El-)?\\p{Lu}[\\p{L}'’.-]*)"
const PERSON = lettered(`^${WORD}(?: (?:${PARTICLE} ){0,2}${WORD}){1,3}$`)

/** Words that make a name a desk, an office or a headline's start. */
const NOBODY = lettered(
  String.raw`(?:^|[^\p{L}])(?:staff|reporters?|correspondents?|editors?|writers?|agenc(?:y|ies)|news|newsroom|desk|bureau|service|team|wires?|redaktion|redaction|rédaction|redacción|redazione|redakcja|redação|online|admin|guest|contributors?|media|services|digital|network|tv|radio|today|story|stories|advert|from|with|for|the|редакция|корреспондент|агентств\p{L}*|служба)(?![\p{L}])`,
  'i',
)

/** "LISA MASCARO" as people write it; names that are not all capitals stay as they are. */
export function softened(name: string): string {
  if (/\p{Ll}/u.test(name.replace(/\bMc|\bMac/g, ''))) return name
  return name
    .toLowerCase()
    .replace(/(?<![\p{L}])\p{L}/gu, letter => letter.toUpperCase())
    .replace(/\bMc(\p{L})/gu, (_, letter: string) => `Mc${letter.toUpperCase()}`)
}

/** Whether these words can be a person's name: two words or more with capitals, no outlet, no office. */
export const isPerson = (name: string): boolean =>
  name.length < 50 && PERSON.test(name) && !NOBODY.test(name) && !outletNamed(name)

/** Where the names end: a place ("in Moscow"), a paper ("for the Daily Mail"), a stamp, an office after a comma. */
const AFTER_NAMES =
  /\s+(?:in|at|for|of|with|from|on|by|via|reports?|writes|в|из|для)\s.*$|\s*[|•·/].*$|\s*\(.*$|\s+(?:updated|published|posted|last|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b.*$|\s+(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s+\d.*$|\s+\d.*$/is
const BETWEEN = lettered(
  String.raw`\s*(?:,\s*and|,\s*&|,|;|\band\b|&|(?<=\s)(?:и|und|et|og|och|oraz|en|[ye](?=\s\p{Lu}\S*\s))(?=\s))\s*`,
)

/**
 * The people in a list of names as printed: "Ana Ruiz in Madrid, BOB LEE and Cleo Day for the Post". Each comes with the
 * words as they stand, to be found again in the text.
 */
export function peopleIn(list: string): readonly { readonly name: string; readonly printed: string }[] {
  // "Ana RuizFOXNews": a scraper glued the outlet to the name.
  const unglued = list.replace(/(?<=\p{Ll})(?<!\bMa?c)(?=\p{Lu}{2})/gu, '|')
  const people = unglued.split(BETWEEN).flatMap(part => {
    const printed = part
      .replace(AFTER_NAMES, '')
      .replace(/[.:,;=\s]+$/, '')
      .trim()
    return isPerson(printed) ? [{ name: softened(printed), printed }] : []
  })
  return people.filter(({ name }, i) => people.findIndex(other => other.name === name) === i)
}
