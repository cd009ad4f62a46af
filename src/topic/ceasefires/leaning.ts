// Sentences that no longer name the truce but still speak of it: "It came into force at noon", "The deals have expired".
import type { Reading, Sentence } from '../reading.ts'
import type { Mention } from './mentions.ts'
import { type Stance, stancesOf } from './stances.ts'

/** What sentences that no longer name the truce say of it: "the deals have now expired". */
const FOLLOWING: readonly (readonly [Stance, RegExp])[] = [
  [
    'ended',
    /\b(?:deals?|agreements?|accords?|pact|pause|it|they)\b[^.;]{0,80}\b(?:expired|collapsed|lapsed|broke down|been abandoned)\b/i,
  ],
  [
    'violated',
    /\b(?:continu(?:ed|es|e|ing) (?:to (?:shell|fire|bomb|attack|fight)|shelling|firing|bombing|attacks)|(?:shelling|fighting|clashes|hostilities|attacks|gunfire) (?:\w+ )?(?:continued|resumed|continues?|went on)|reneg\w+ on|violat(?:ed|ing) (?:the|its|their|these|it)|breach(?:ed|ing) (?:the|its|their|it)|(?:accus|blam)(?:ed|e|es|ing) (?:each other|one another) (?:of|for) (?:\w+ )?(?:break|breach|violat)\w*)\b|продолжа[а-я]+ (?:обстрел|атак|наносить)|попытки [^.]{0,40}атаковать/i,
  ],
  ['agreed', /положительно откликнул|приняли? (?:эт|предложен)[а-я]+|дал[а-я]* [^.]{0,40}команду/i],
  [
    'in-force',
    /\b(?:situation (?:has )?(?:since )?stabili[sz]ed|calm (?:has )?(?:prevail\w+|returned|held)|peacekeepers (?:were|have been) deployed|(?:intensity of (?:the )?fighting|fighting) (?:has )?(?:decreased|subsided|eased))\b|стабилизировал/i,
  ],
]
/** Sentences of the same paragraph that still lean on the one before. */
const LEANING = 3

/** What the sentences that lean on a mention say of its truce. */
export function stancesAfter(mention: Mention, all: readonly Mention[], reading: Reading): Stance[] {
  const leaning = sentencesAfter(mention, all, reading)
  return FOLLOWING.filter(([, pattern]) => leaning.some(it => pattern.test(it.text))).map(
    ([stance]) => stance,
  )
}

function sentencesAfter({ sentence }: Mention, all: readonly Mention[], { paragraphs }: Reading): Sentence[] {
  const own = paragraphs[sentence.paragraph]?.sentences ?? []
  const at = own.findIndex(it => it.start === sentence.start)
  const next = own.slice(at + 1, at + 1 + LEANING)
  const other = next.findIndex(it => all.some(mention => mention.sentence.start === it.start))
  return other < 0 ? next : next.slice(0, other)
}

/** "It came into force", "The deal was signed": the subject stands for the truce. */
const SUBJECT =
  /(?:^(?:It|This)|(?<=^The (?:[\w.]+-(?:brokered|mediated|sponsored|led) )?)(?:agreement|deal|accord|pact|arrangement|document|pause))(?=, (?:brokered|mediated|signed|announced|reached|arranged)\b| (?:(?:has|had|was|is|will|also|then) )*(?:c[ao]me into|go(?:es)? into|went into|enter(?:ed|s)? into|t(?:ook|akes?|aken) effect|take effect|beg[aiu]ns?|start(?:s|ed)?|signed|reached|agreed|announced|brokered|mediated|struck|negotiated|worked out|arranged|due|in (?:force|place|effect)|held|expire[sd]?)\b)/

/** "… pulled out of the agreement that was brokered by Norway": named by what was done, wherever it stands. */
const NAMED_BY_DEED =
  /(?<=\b(?:the|that|this) )(?:agreement|deal|accord|pact)(?=[ .]{1,5}(?:(?:which|that) (?:was|had been) )?(?:brokered|mediated|signed|reached|concluded|struck|negotiated)\b)/

/** What follows the deed is told of something else: "the agreement signed in May and will take effect …". */
const REST = /(§_*[^.,;]{0,60}?)(?:[,;]| and | but )[\s\S]*$/

const withoutRest = (marked: string): string =>
  marked.replace(REST, (all, phrase: string) => phrase.padEnd(all.length))

/** The sentence after, in this paragraph or the next. */
function nextOf({ sentence }: Mention, { sentences }: Reading): Sentence | undefined {
  const at = sentences.findIndex(it => it.start === sentence.start)
  return at < 0 ? undefined : sentences[at + 1]
}

/** The mentions, with those sentences directly after one whose subject is the truce, marked as it is. */
export function withLeaning(mentions: readonly Mention[], reading: Reading): Mention[] {
  return mentions.flatMap(mention => {
    const next = nextOf(mention, reading)
    if (!next || mentions.some(it => it.sentence.start === next.start)) return [mention]
    const stand = [SUBJECT, NAMED_BY_DEED].find(pattern => pattern.test(next.text))
    if (!stand) return [mention]
    const named = next.text.replace(stand, it => '§'.padEnd(it.length, '_'))
    const marked = stand === SUBJECT ? named : withoutRest(named)
    return [mention, { ...mention, sentence: next, marked, stances: stancesOf(marked) }]
  })
}
