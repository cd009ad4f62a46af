// How English and Russian say that somebody spoke to somebody by telephone: an ordered list, most trusted first.
import type { Claim, Finder } from './claim.ts'
import {
  between,
  betweenBefore,
  genitive,
  nounWith,
  possessive,
  relative,
  together,
  told,
  toldThem,
} from './nouns.ts'
import type { Stage } from './stage.ts'
import type { PlacedTrigger } from './triggers.ts'
import { alsoSpoke, betweenByPhone, byPhone, rang } from './verbs.ts'

const FINDERS: readonly Finder[] = [
  between,
  betweenBefore,
  genitive,
  nounWith,
  relative,
  rang,
  betweenByPhone,
  byPhone,
  possessive,
  together,
  told,
  toldThem,
  alsoSpoke,
]

/** What the finders claim about a trigger, most trusted first. */
export function claimsAt(stage: Stage, at: number, trigger: PlacedTrigger): Claim[] {
  const place = { stage, at, scene: stage.scenes[at]!, trigger }
  return FINDERS.flatMap(find => find(place) ?? [])
}
