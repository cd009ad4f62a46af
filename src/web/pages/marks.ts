// Where passages stand in what people read: a block's readable text may be shorter than the stored text it came from.
import type { Passage } from '../../model/fact.ts'
import type { Block } from '../../model/item.ts'

/** A passage to mark, under an id that a link can point to. */
export interface Marking extends Passage {
  readonly id: string
  /** The topic it is marked for. */
  readonly topic: string
}

/** A stretch of readable text. `topics` is empty where nothing is marked; `starts` are the ids of the passages that begin here. */
export interface Segment {
  readonly text: string
  readonly topics: readonly string[]
  readonly starts: readonly string[]
}

/**
 * For each UTF-16 unit of the readable text, its offset in the stored text. The readable text is the stored one with pieces
 * left out and white space folded, so that each of its letters is the next such letter there.
 */
function offsetsOf(block: Block, stored: string): number[] {
  let at = block.start
  return Array.from({ length: block.text.length }, (_, i) => {
    const unit = block.text[i]!
    const found = /\s/.test(unit) ? at : stored.indexOf(unit, at)
    if (found >= 0 && found < block.end) at = found
    return at < block.end ? at++ : block.end
  })
}

const covers = (marking: Passage, offset: number): boolean => marking.start <= offset && offset < marking.end

/** The readable text of a block, cut wherever a marking begins or ends. */
export function segmentsOf(block: Block, stored: string, markings: readonly Marking[]): Segment[] {
  const near = markings.filter(({ start, end }) => start < block.end && block.start < end)
  if (!near.length) return [{ text: block.text, topics: [], starts: [] }]
  const offsets = offsetsOf(block, stored)
  const cut = (i: number): boolean =>
    i === 0 || near.some(marking => covers(marking, offsets[i]!) !== covers(marking, offsets[i - 1]!))
  const cuts = [...offsets.keys()].filter(cut)
  const firstOf = new Map(near.map(marking => [marking.id, cuts.find(i => covers(marking, offsets[i]!))]))
  return cuts.map((from, n) => {
    const marked = near.filter(marking => covers(marking, offsets[from]!))
    return {
      text: block.text.slice(from, cuts[n + 1]),
      topics: [...new Set(marked.map(({ topic }) => topic))],
      starts: marked.filter(({ id }) => firstOf.get(id) === from).map(({ id }) => id),
    }
  })
}

/** Blocks with their segments; a passage that runs over several begins in the first. `placed`: the ids that stand somewhere. */
export interface Marked {
  readonly blocks: readonly { readonly block: Block; readonly segments: readonly Segment[] }[]
  readonly placed: ReadonlySet<string>
}

export function markBlocks(blocks: readonly Block[], stored: string, markings: readonly Marking[]): Marked {
  const placed = new Set<string>()
  const firstTime = (id: string): boolean => !placed.has(id) && Boolean(placed.add(id))
  return {
    blocks: blocks.map(block => ({
      block,
      segments: segmentsOf(block, stored, markings).map(it => ({
        ...it,
        starts: it.starts.filter(firstTime),
      })),
    })),
    placed,
  }
}
