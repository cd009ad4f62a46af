// A stored text taken apart into lines that know what they are: what the finders of this room read.
import type { Given } from '../model/article.ts'
import type { Passage } from '../model/fact.ts'
import type { Damage } from '../model/item.ts'

/**
 * What a line is.
 * - `headline`, `standfirst`, `subheading`, `paragraph`, `caption`: what people read
 * - `byline`: who wrote it; `stamp`: when it was published or updated
 * - `furniture`: everything set aside; `furniture` on the line says which kind
 */
export type LineKind =
  | 'headline'
  | 'standfirst'
  | 'subheading'
  | 'paragraph'
  | 'caption'
  | 'byline'
  | 'stamp'
  | 'furniture'

/**
 * A logical line: a line of the text, a piece of a flattened line, or several hard-wrapped lines joined.
 * `text` is what people should read (inner furniture and line breaks taken out); `start`/`end` say where it stands.
 * A furniture line may lie inside a paragraph that runs on around it.
 */
export interface Line extends Passage {
  readonly text: string
  readonly kind: LineKind
  /** Which kind of furniture: `share`, `advertisement`, `menu`, `related`, `credit`, `copyright`, `wire-header`, … */
  readonly furniture?: string
  readonly rule: string
}

/** A value that the markup of an HTML page names: JSON-LD, OpenGraph, meta tags, `<time>`. Most trusted first. */
export interface MetaField {
  readonly name:
    | 'title'
    | 'published'
    | 'modified'
    | 'publisher'
    | 'author'
    | 'language'
    | 'url'
    | 'image'
    | 'section'
  readonly value: string
  /** Where it stood: `json-ld`, `og`, `meta`, `time`, `title`. */
  readonly from: string
}

export interface Document {
  /** What every passage indexes: the stored text, or what was extracted from HTML. */
  readonly text: string
  readonly given: Given
  /** In order of the text; blank lines left out. */
  readonly lines: readonly Line[]
  /** What stands beyond the part that is analysed: kept, and never searched for facts. */
  readonly rest?: readonly Line[]
  readonly meta: readonly MetaField[]
  /** What is wrong with the text as a text. */
  readonly damage: readonly Damage[]
}
