// Who keeps a truce, where the sentence says so. Unsaid is an empty list.
import { firstTelling, NOBODY, type Telling, telling, tidy } from './telling.ts'

/** Sides are names, with the common nouns that go with them. */
const NOUNS: ReadonlySet<string> = new Set(
  `government force forces rebel rebels army armed faction factions militant militants troops separatist separatists
   group groups movement militia fighters side authorities opposition insurgent insurgents guerrilla guerrillas
   self-proclaimed people's republic republics ethnic coalition alliance military militaries front leader leaders state
   paramilitary paramilitaries warring southern northern eastern western independence foreign ministry ministries
   ministers left-wing right-wing leftist communist main president`.split(/\s+/),
)
/** A table of nouns in every pattern twice would cost tens of milliseconds to compile: they are written as one sign first. */
const NOUN = 'ø'
const asNouns = (words: string) => NOUN.repeat(words.length)
const withNouns = (marked: string): string =>
  marked.replace(/\binternationally recogni[sz]ed\b/g, asNouns).replace(/[a-z]+(?:[-'][a-z]+)*/g, word => {
    if (NOUNS.has(word)) return asNouns(word)
    const bare = word.replace(/'s$/, '')
    return NOUNS.has(bare) ? asNouns(bare) + word.slice(bare.length) : word
  })

const TOKEN = `(?:[A-Z][\\w'-]*(?:\\.[A-Z])*\\.?|${NOUN}+|pro-\\w+)`
const SIDE = `((?:(?:[Tt]he|[Aa]n?|his rival|its rival) )?${TOKEN}(?: (?:of |in |of the |in the )?${TOKEN})*(?:(?<= of [A-Z]\\w+) and [A-Z]\\w+)?)`
const STOPS = '(?=[^\\w-]|$)'
const AGREEING =
  '(?:(?:on |late |early )*[A-Z]\\w+day )?(?:said [^.;]{0,60}\\bthey )?(?:(?:have|had|has|also|officially|jointly|formally|finally) )*(?:agreed|declared|announced|signed|began|accepted|reached|struck|concluded)'
/** Where a sentence begins to tell: at its start, or after its dateline. */
const OPENING =
  '(?:^|\\) ?[-_]{1,2} | - |/\\.? |: |\\bsaid (?:that )?)(?:(?:But|And|Later|Meanwhile|On \\w+), )?'
const AGREED = '\\b(?:agreed|declared|announced|signed|began|accepted|reached|struck|concluded)\\b'

/** Read on the sentence `withNouns`; the flag says where the sides stand in it. */
const PARTIES: readonly Telling[] = [
  telling('\\bbetween\\b', `¤_*[^.;,]{0,60}?\\bbetween ${SIDE} and ${SIDE}${STOPS}`, 'd'),
  telling('\\bbetween\\b', `\\bbetween ${SIDE} and ${SIDE}${STOPS}[^.;]{0,40}¤`, 'd'),
  telling(AGREED, `${OPENING}${SIDE} and ${SIDE} ${AGREEING}\\b[^.;]{0,60}[¤¥]`, 'd'),
  telling('\\boffered\\b', `${OPENING}${SIDE} (?:has |have |had )?offered ${SIDE} [^.;]{0,30}¤`, 'd'),
  telling(AGREED, `${OPENING}${SIDE} ${AGREEING} [^.;]{0,40}?¤_* with ${SIDE}${STOPS}`, 'd'),
  telling(
    'each other',
    `(?:^|, |; | - |but |and )${SIDE} and ${SIDE} (?:\\w+ )?(?:accuse|accused|blame|blamed|keep blaming) each other`,
    'd',
  ),
]

/** The two sides as the text names them; empty where it names none. */
export function partiesIn(marked: string): string[] {
  if (!PARTIES.some(({ needs }) => needs.test(marked))) return []
  const places = firstTelling(PARTIES, withNouns(marked))?.indices
  if (!places) return []
  const names = [places[1], places[2]].map(place => tidy(place ? marked.slice(...place) : ''))
  return names.some(name => NOBODY.test(name) || !/[A-Z]/.test(name)) ? [] : apart(names)
}

/** "The foreign ministries of A and B" are A and B. */
function apart([first = '', second = '']: string[]): string[] {
  const [, shared] =
    /\b(?:ministries|ministers|governments|armies|presidents|leaders|republics) of ([A-Z].*)$/.exec(first) ??
    []
  return [shared ?? first, second]
}
