// What a labelled fixture says is right. Every field is optional: a fixture labels what it tests. See fixtures/README.md.
import type { Given } from '../../src/model/article.ts'
import type { Basis } from '../../src/model/fact.ts'
import type { Call, Ceasefire, Damage } from '../../src/model/item.ts'

export interface ExpectedCall {
  readonly parties: readonly { readonly name?: string; readonly office?: string; readonly country?: string }[]
  /** A party's name, null where the text does not say who rang whom. */
  readonly caller?: string | null
  readonly callee?: string | null
  readonly status?: Call['status']
  readonly date?: string | null
  readonly medium?: Call['medium']
}

export interface ExpectedCeasefire {
  readonly agreed?: string | null
  readonly effective?: string | null
  readonly parties?: readonly string[]
  readonly brokers?: readonly string[]
  readonly status?: Ceasefire['status']
}

export interface Expected {
  /** Which kind of mess or trap this is, in a sentence. */
  readonly about: string
  /** What is put beside the text: as an article's key and `given`. */
  readonly key?: string
  readonly given?: Given
  readonly title?: string | null
  readonly standfirst?: string
  /** ISO 8601 as far as the text fixes it; null: the text does not fix it. */
  readonly published?: string | null
  readonly publishedBasis?: Basis
  /** Other values that a careful reader may give. */
  readonly publishedAccept?: readonly string[]
  readonly modified?: string | null
  readonly place?: string | null
  readonly publisher?: string | null
  readonly authors?: readonly string[]
  readonly language?: string | null
  readonly body?: readonly string[]
  readonly subheadings?: readonly string[]
  readonly captions?: readonly string[]
  readonly furniture?: readonly string[]
  readonly damage?: readonly Damage['kind'][]
  readonly disagreements?: readonly string[]
  /** Names of the topics it belongs to; the others are to stay away. */
  readonly topics?: readonly string[]
  /** Per topic a stretch of the text that a passage must touch. */
  readonly evidence?: Readonly<Record<string, readonly string[]>>
  readonly calls?: readonly ExpectedCall[]
  readonly ceasefires?: readonly ExpectedCeasefire[]
}
