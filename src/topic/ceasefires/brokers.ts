// Who brokered a truce, where the sentence says so. Unsaid is an empty list.
import { isRussian } from '../lexicon/forms.ts'
import { meaningAt } from '../lexicon/lexicon.ts'
import { personNamed } from '../lexicon/people.ts'
import { firstTelling, NOBODY, type Telling, telling, tidy } from './telling.ts'

/** What somebody is, before who it is: "U.S. envoy Richard Holbrooke", "the West African bloc ECOWAS". */
const OFFICE =
  '(?:(?:special|peace|chief|acting|prime) )?(?:envoy|president|minister|chancellor|negotiator|mediator|diplomat|bloc|body|grouping|group|kingdom|emirate)'
const PROPER = "[A-Z][\\w'-]*(?:\\.[A-Z]\\.?)*\\.?(?:-[A-Z][\\w']+)*"
const NAME = `(?:[Tt]he )?${PROPER}(?: (?:of (?:the )?)?${PROPER}| ${OFFICE}(?= [A-Z]))*`
const NAMES = `(${NAME}(?:(?:, | and |, and )${NAME})*)`

/** How the work of a broker is told. */
const DONE = '(?:brokered|mediated|arranged|sponsored|facilitated)'
const HAS = '(?:(?:has|had|have|also|then|helped) )*'
const HELP =
  '(?:(?:through|under|thanks to) the (?:mediation|auspices|good offices) of|(?:after|through|with|under|thanks to) mediation (?:by|from|of)|shuttle diplomacy (?:by|of)|(?:with|through) the help of|at talks (?:led|chaired) by)'

const IN_RUSSIAN = 'посредничестве|инициатив|предлож'
const THROUGH = 'при (?:активном )?посредничестве|по (?:инициативе|предложению)|предложенн[а-я]+'
const RUSSIAN_NAMES = '((?:[а-я-]+ ){0,2}[А-Я][А-Яа-я-]+(?: [А-Я][А-Яа-я-]+| и [А-Я][А-Яа-я-]+)*)'

/** From those who did the work to those whose proposal it was. */
const BROKERS: readonly Telling[] = [
  telling(
    `${DONE}|negotiated`,
    `[¤§]_*(?:(?!settlement|peace plan|peace deal)[^;]){0,150}?\\b(?:${DONE}|negotiated)(?: and (?:\\w+ )?\\w+ed)? by ${NAMES}`,
  ),
  telling(
    '\\b(?:which|that) .*(?:broker|mediat|arrang)',
    `¤_*,? (?:which|that) ${NAMES} ${HAS}(?:to )?(?:broker|mediat|arrang)(?:ed?)?\\b`,
  ),
  telling(`${DONE}\\b[^.;]{0,40}¤`, `\\b${NAMES} ${HAS}${DONE}\\b[^.;]{0,40}¤`),
  telling(
    '\\b(?:grateful|thank)',
    `\\b(?:grateful to|thanks to|thank(?:s|ed|ing)?) ${NAMES} for (?:\\w+ )?(?:mediating|brokering|(?:\\w+ )?(?:role|efforts|help|part|participation) in (?:mediating|brokering|reaching|securing))\\b[^.;]{0,40}¤`,
  ),
  telling(
    '\\bit (?:[a-z]+ )*(?:brokered|mediated|arranged|sponsored|facilitated)',
    `\\b${NAMES} (?:said|says|announced) (?:that )?it ${HAS}${DONE}\\b[^.;]{0,40}¤`,
  ),
  telling(
    '(?:mediators|negotiators|diplomats) (?:[a-z]+ )*(?:secured|brokered|arranged|negotiated|clinched)',
    `\\b(${NAME}) (?:mediators|negotiators|diplomats) ${HAS}(?:secured|brokered|arranged|negotiated|clinched)\\b[^.;]{0,40}¤`,
  ),
  telling(
    '\\b(?:succeeded in brokering|managed to broker)',
    `\\b${NAMES} ${HAS}(?:succeeded in brokering|managed to broker)\\b[^.;]{0,40}¤`,
  ),
  telling(
    ', (?:which|who) .*(?:broker|mediat|arrang)',
    `\\b${NAMES}, (?:which|who) ${HAS}(?:broker|mediat|arrang)(?:ed?)\\b[^.;]{0,30}¤`,
  ),
  telling(
    ', (?:which|who) .*(?:sponsored|mediated|brokered)',
    `[¤§][^;]{0,160}?\\b${NAMES}, (?:which|who) ${HAS}(?:sponsored|mediated|brokered) (?:the )?(?:peace )?(?:talks|deal|negotiations|agreement)`,
  ),
  telling(
    '\\bhelped (?:to )?(?:broker|mediate|arrange|negotiate)',
    `\\b${NAMES} ${HAS}helped (?:to )?(?:broker|mediate|arrange|negotiate)\\b[^.;]{0,30}¤`,
  ),
  telling(HELP, `[¤¥§][^;]{0,110}?\\b${HELP} ${NAMES}`),
  telling(
    '-(?:brokered|mediated|sponsored|negotiated|proposed)',
    `\\b(${NAME})-(?:brokered|mediated|sponsored|negotiated|proposed)(?: [\\w"'-]+){0,3} ["']?[¤§]`,
  ),
  telling(
    '-(?:brokered|mediated|sponsored|led) (?:peace )?(?:talks|negotiations)',
    `[¤§][^;]{0,90}?\\b(${NAME})-(?:brokered|mediated|sponsored|led) (?:peace )?(?:talks|negotiations)`,
  ),
  telling('mediators (?:said|announced)', `[¤¥][^;]{0,40}?, ${NAMES} mediators (?:said|announced)`),
  telling(
    '[Pp]owers',
    '((?:[Mm]ajor|[Ww]orld|[Gg]lobal) [Pp]owers) (?:\\w+ )?(?:agreed|brokered|negotiated)[^;]{0,60}¤',
  ),
  telling('proposed by', `¤_*[^;]{0,40}? proposed by ${NAMES}`),
  telling(
    '(?:proposal|plan|initiative) (?:for|to|on)\\b',
    `\\b(${NAME})(?:'s)? (?:peace )?(?:proposal|plan|initiative) (?:for|to|on)\\b(?! (?:extend|revive|renew|restore|save|salvage|monitor)\\b)[^;]{0,60}?[¤¥]`,
  ),
  telling(
    '\\b(?:under|part of) .*(?:proposal|plan|initiative)',
    `[¤¥][^;]{0,60}?\\b(?:under|part of) (?:an? |the )?(${NAME}) (?:peace )?(?:proposal|plan|initiative)\\b`,
  ),
  telling(IN_RUSSIAN, `(?:${THROUGH}|инициатив[а-я]+) ${RUSSIAN_NAMES}[^;]{0,60}?¤`),
  telling(IN_RUSSIAN, `¤[^;]{0,60}?(?:${THROUGH}) ${RUSSIAN_NAMES}`),
]

/** The brokers by the names of their countries where those are meant, else as the text names them; empty where it names none. */
export function brokersIn(marked: string): string[] {
  const match = firstTelling(BROKERS, marked)
  if (!match) return []
  return withoutTeller(match[1] ?? '', marked.slice(match.index + match[0].length))
    .split(/, and |, | and | и |(?<=\.)-(?=[A-Z]\w+n$)/)
    .map(tidy)
    .filter(name => name !== '' && !NOBODY.test(name) && !/[¤¥]/.test(name))
    .map(countryMeant)
}

/** "mediated by Norway, the minister Ann Lund said": who only says it is no broker. */
const withoutTeller = (names: string, after: string): string =>
  /^ (?:said|says|announced|told|added)\b/.test(after) ? names.replace(/, [^,]*$/, '') : names

/** "Egyptian-brokered", "UN-brokered", «при посредничестве Египта»: Egypt, the United Nations. Other names stay as printed. */
function countryMeant(name: string): string {
  const words = name.replace(/^the /i, '').split(' ')
  const found = meaningAt(words, 0)
  if (found?.meaning.kind === 'place' && found.length === words.length) {
    const { place } = found.meaning
    return isRussian(name) ? place.russian : place.name
  }
  const person = isRussian(name) ? personNamed(words.slice(-2)) : null
  return person?.russian[0] ?? name
}
