// What is wrong with a stored text: reported, never silently rewritten.
import type { Damage } from '../../model/item.ts'
import type { Line } from '../document.ts'
import { ANALYSED } from '../limit.ts'
import { findDeleted } from './deleted.ts'
import { findMojibake } from './mojibake.ts'
import { findTruncated } from './truncated.ts'

/** What the finders of damage read: the text, its analysed lines, and whether more follows them. */
export interface Examined {
  readonly text: string
  readonly lines: readonly Line[]
  readonly rest: readonly Line[]
}

const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/

function findControls({ text }: Examined): Damage[] {
  const at = text.slice(0, ANALYSED).search(CONTROL)
  const passage = { start: at, end: at + 1 }
  return at < 0
    ? []
    : [{ kind: 'malformed', detail: 'The text holds control characters, which nobody can read.', passage }]
}

function findNotAnalysed({ text, rest }: Examined): Damage[] {
  const first = rest[0]
  const detail = `The text is longer than ${ANALYSED} characters: facts were sought only in its first part.`
  return first ? [{ kind: 'not-analysed', detail, passage: { start: first.start, end: text.length } }] : []
}

const FINDERS = [findMojibake, findDeleted, findTruncated, findControls, findNotAnalysed] as const

export const findDamage = (examined: Examined): Damage[] => FINDERS.flatMap(find => find(examined))
