// Is this line furniture, a caption, a stamp, a byline? What a line alone can say, by the phrase tables.
import { lettered } from '../text/letters.ts'
import { isDatelineAlone } from './dateline.ts'
import type { LineKind } from './document.ts'
import type { Hint } from './lines.ts'
import { peopleIn } from './names.ts'
import { outletNamed } from './outlet.ts'
import { BESIDE, CAPTION, CAPTION_HINT, IN_PICTURE } from './phrases/captions.ts'
import { FURNITURE, type FurniturePattern, ICON_NAMES } from './phrases/furniture.ts'
import { decided, eachUndecided, type Sorted, setAside } from './sorting.ts'
import { holdsStamp, isStamp } from './stamp.ts'

/** The kind of furniture that a whole line is, or null. */
export function furnitureOf(text: string): string | null {
  const lower = text.toLowerCase()
  const may = ({ longest, words }: FurniturePattern) =>
    text.length <= longest && (!words || words.some(word => lower.includes(word)))
  return FURNITURE.find(it => may(it) && it.pattern.test(text))?.kind ?? null
}

const FEWEST_ICONS = 8
/** "icon bookmarkicon cameraicon checkicon": the names of an icon font, glued together as a scraper found them. */
export function isIconRun(text: string): boolean {
  const words = text.toLowerCase().replaceAll('-', ' ').replaceAll('icon', ' icon').split(' ')
  const icons = words.filter(word => ICON_NAMES.has(word)).length
  if (icons < FEWEST_ICONS || /[.!?]\s/.test(text)) return false
  return icons * 3 >= words.filter(word => /^\p{L}+$/u.test(word)).length * 2
}

const LONGEST_CAPTION = 90
const BRACKETED_OUTLET = lettered(String.raw`^\((?:[\p{L}]+ ?- ?)?([\p{L}][\p{L}. ]{1,30})\)$`)
/** Words that only stand under pictures. */
export const hasCaptionMarker = (text: string): boolean =>
  CAPTION_HINT.test(text) && CAPTION.some(pattern => pattern.test(text))
const isCaption = ({ text, words, ends }: Sorted): boolean =>
  words >= 4 &&
  words <= LONGEST_CAPTION &&
  (hasCaptionMarker(text) || ((!ends || words < 35) && IN_PICTURE.test(text)) || (!ends && BESIDE.test(text)))

const LONGEST_BYLINE = 140
const BYLINE = lettered(
  String.raw`^\^?(?:(?:[Rr]eported |[Ww]ritten |[Pp]osted |[Ss]tory |[Ww]ords |[Aa]nalysis |[Tt]ext )?[Bb][Yy]:? |(?:[Aa]uthor(?:s|[\x60'’]s name)?|[Rr]eporter|[Cc]orrespondent|[Аа]втор[ы]?|[Тт]екст|[Кк]орреспондент)(?:: ?|(?<=name) ))(?=\p{Lu})`,
)
const LINKING = /^(?:and|for|in|at|of|the|de|del|van|von|der|la|le|al|bin|ben|и|для|в|&|\||[-–—,])$/i
/** The same in languages whose word for "by" begins names and sentences as well: names follow, two words or more. */
const NAME = "\\p{Lu}[\\p{L}.'’-]*"
const BYLINE_ELSEWHERE = lettered(
  `^(?:[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|DI|[Dd]oor|[Aa]v|[Aa]f|[Tt]ext:|[Tt]exte :) ${NAME}(?: (?:(?:de|del|van|von|der|la|le|di|da|dos) ){0,2}${NAME}){1,3}(?:(?:,| und| et| y| e| en| och| og) ${NAME}(?: ${NAME}){1,3})*(?:, .{2,40})?$`,
)

/** Who wrote it, and nothing else: nearly every word is a name or links two. "By Friday nobody believed him" is not. */
function isByline({ text }: Sorted): boolean {
  if (text.length > LONGEST_BYLINE) return false
  if (BYLINE_ELSEWHERE.test(text)) return true
  if (!BYLINE.test(text)) return false
  const words = text
    .replace(BYLINE, '')
    .split(/[\s,]+/)
    .filter(Boolean)
  const others = words.filter(word => !/^\p{Lu}|^\d|@/u.test(word) && !LINKING.test(word))
  return others.length === 0 || (words.length >= 4 && others.length * 4 <= words.length)
}

/** Words: names in an element for authors, not what it says of them. */
const MOST_SIGNED = 8

interface LineRule {
  readonly kind: LineKind
  readonly rule: string
  readonly holds: (line: Sorted) => boolean
}

/** In this order: a caption may hold a copyright sign, a byline a date. */
const LINE_RULES: readonly LineRule[] = [
  { kind: 'stamp', rule: 'stamp/only-a-date', holds: ({ text }) => isStamp(text) },
  { kind: 'caption', rule: 'caption/marker', holds: isCaption },
  { kind: 'byline', rule: 'byline/by', holds: isByline },
  {
    kind: 'byline',
    rule: 'byline/markup',
    holds: ({ hint, text, words }) =>
      hint?.byline === true && words <= MOST_SIGNED && peopleIn(text.replace(BYLINE, '')).length > 0,
  },
  { kind: 'stamp', rule: 'stamp/between-bars', holds: ({ text }) => holdsStamp(text) },
]

const hinted = (line: Sorted, { kind = 'furniture', furniture = 'other', rule = 'markup' }: Hint): Sorted =>
  kind === 'furniture' ? setAside(line, furniture, rule) : decided(line, kind, rule)

/** A link of a few words leads to another story; dates and names of authors are links as well. */
const isOnlyLink = ({ hint, words, text }: Sorted): boolean =>
  hint?.linked === true && words >= 4 && !/\d|^by /i.test(text)

/** A whole story in one line holds furniture, but is none: nothing is set aside that has so many sentences. */
const FEWEST_STORY_WORDS = 70
const FEWEST_STORY_SENTENCES = 4
const isStory = ({ words, text }: Sorted): boolean =>
  words >= FEWEST_STORY_WORDS &&
  (text.match(/\p{Ll}[.!?…]["”’»)]?\s/gu)?.length ?? 0) >= FEWEST_STORY_SENTENCES

/** Decides whatever a line alone can prove. */
export const sortAlone = eachUndecided(line => {
  if (line.hint?.kind) return hinted(line, line.hint)
  if (isStory(line)) return null
  if (isOnlyLink(line)) return setAside(line, 'related', 'furniture/only-links')
  if (!line.ends && isIconRun(line.text)) return setAside(line, 'icons')
  if (isDatelineAlone(line.text)) return setAside(line, 'dateline')
  const rule = LINE_RULES.find(({ holds }) => holds(line))
  if (rule) return decided(line, rule.kind, rule.rule)
  const outlet = BRACKETED_OUTLET.exec(line.text)?.[1]
  if (outlet && outletNamed(outlet)) return setAside(line, 'source')
  const furniture = furnitureOf(line.text)
  return furniture ? setAside(line, furniture) : null
})
