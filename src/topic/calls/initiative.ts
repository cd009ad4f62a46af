// Who a call came from, where the sentence says it apart from the verb: "on Baku's initiative", "по инициативе Анкары".
import { meaningAt } from '../lexicon/lexicon.ts'
import type { Contact } from './contact.ts'
import type { Scene } from './scene.ts'

type Ends = Pick<Contact, 'caller' | 'callee'>

/** In small letters; the words that name the initiator stand in the group. */
const INITIATIVE: readonly RegExp[] = [
  /\b(?:on|at) (?:the )?(?<who>[^,.;]{2,40}?)'s? (?:own )?(?:initiative|request|instigation)\b/,
  /\b(?:on|at) the (?:initiative|request|instigation) of (?:the )?(?<who>[^\s,.;]+(?: [^\s,.;]+){0,3})/,
  /(?:^|["'.,;:] ?)(?:but |and )?(?:the )?(?<who>[^,.;:"]{2,40}?) (?:had )?(?:initiated|placed|requested) (?:the|this) (?:\w+ )?(?:tele)?(?:phone )?(?:call|conversation|talk)s?\b/,
  /\b(?:initiated|placed|requested) by (?:the )?(?<who>[^\s,.;]+(?: [^\s,.;]+){0,3})/,
  /\binitiative (?:for|of|behind) (?:the|this|their) (?:\w+ )?(?:call|conversation|talk|contact)s? (?:came|was|belonged)(?: from| to)? (?:the )?(?<who>[^\s,.;]+(?: [^\s,.;]+){0,3})/,
  /инициатив[а-я] (?:[а-я]+ )?(?:была|исходила от|принадлежала|проявила) (?<who>[а-я-]+(?: [а-я-]+)?)/,
  /инициатор[а-я]* (?:[а-я]+ )?(?:(?:разговор[а-я]*|бесед[а-я]|звонк[а-я]|переговор[а-я]*|контакт[а-я]) )?(?:выступил[а-я]?|стал[а-я]?|был[а-я]?|явля[а-я]+) (?<who>[а-я-]+(?: [а-я-]+)?)/,
  /по инициативе (?<who>[а-я-]+(?: [а-я-]+)?)/,
  /(?<who>[а-я.-]+),? (?:позвонивш|обративш)[а-я]+ по (?:собственной|своей) инициативе/,
  /(?<who>[а-я-]+) сторон[а-я] была инициатором/,
]
/** Cheap: without one of these nobody's initiative is named. */
const MAY_NAME_INITIATOR = /initia|request|instigat|invitation|placed|инициат/

/** Which of the parties words like "Yerevan", "the Turkish side" or "Emmanuel Macron" mean; null where that is not plain. */
function partyMeant({ parties }: Contact, words: readonly string[]): number | null {
  const codes = words.flatMap((_, i) => {
    const meaning = meaningAt(words, i)?.meaning
    return meaning?.kind === 'place' ? [meaning.place.code] : []
  })
  const fits = parties.map(
    ({ home, party }) =>
      (home !== null && codes.includes(home)) ||
      words.some(
        word => word.length > 3 && (party.name ?? '').split(' ').some(part => stem(part) === stem(word)),
      ),
  )
  return fits.filter(Boolean).length === 1 ? fits.indexOf(true) : null
}

/** Long enough to tell names apart, short enough to lose a Russian ending. */
const stem = (word: string) => word.toLowerCase().slice(0, 5)

/** "at the latter's request": of the two in the order in which the sentence names them. */
function ofTheTwo(scene: Scene, { parties, trigger }: Contact): number | null {
  // After the words for this call: what stands before them is said of another.
  const which = /\bthe (former|latter)'s (?:own )?(?:initiative|request|invitation)\b/.exec(
    scene.sentence.lower.slice(trigger.start),
  )?.[1]
  const [a, b] = parties.map(({ party }) =>
    scene.sentence.text.indexOf(party.name?.split(' ').at(-1) ?? '\u0000'),
  )
  if (!which || a === undefined || b === undefined || a < 0 || b < 0) return null
  return (which === 'latter') === a < b ? 1 : 0
}

/** A sentence of its own: "The initiative for the call came from Berlin", "Разговор состоялся по инициативе Парижа". */
const OF_THE_CALL =
  /\b(?:call|conversation|talk)s?\b|разговор|бесед|звон|переговор|инициатив[аы] (?:был|исход)|инициатор/
/** Sentences around a call within which "the call" means it. */
const AROUND = 3
const namesAll = (lower: string, { parties }: Contact): boolean =>
  parties.every(({ party }) => {
    const family = party.name?.split(' ').at(-1)
    return family !== undefined && lower.includes(stem(family))
  })
const INITIATED = /initiat|request|instigat|инициа/

/** Who rang whom by a sentence of its own near the call; one that stands before it must name both. Null where none says so. */
export function initiatorBeside(scenes: readonly Scene[], from: number, contact: Contact): Ends | null {
  for (let at = from; at <= contact.at + AROUND; at++) {
    const lower = scenes[at]?.sentence.lower ?? ''
    if (!INITIATED.test(lower) || !OF_THE_CALL.test(lower)) continue
    if (at < contact.at && !namesAll(lower, contact)) continue
    const index = namedIn(lower, contact)
    if (index !== null) return { caller: index, callee: 1 - index }
  }
  return null
}

function namedIn(lower: string, contact: Contact): number | null {
  for (const pattern of INITIATIVE) {
    const who = pattern.exec(lower)?.groups?.who
    const index = who ? partyMeant(contact, who.split(/[\s.]+/)) : null
    if (index !== null) return index
  }
  return null
}

/** Caller and callee by a named initiative, else as the verb has it. */
export function initiatorIn(scene: Scene, contact: Contact): Ends {
  const { caller, callee, parties } = contact
  const { lower } = scene.sentence
  if (parties.length !== 2 || !MAY_NAME_INITIATOR.test(lower)) return { caller, callee }
  const two = ofTheTwo(scene, contact)
  if (two !== null) return { caller: two, callee: 1 - two }
  const index = namedIn(lower, contact)
  return index === null ? { caller, callee } : { caller: index, callee: 1 - index }
}
