// What was given beside a text wins over what the text says.
import type { Draft } from '../model/item.ts'
import type { Document } from './document.ts'

export const applyGiven = (draft: Draft, { given }: Document): Draft => ({
  ...draft,
  url: given.url ?? draft.url,
})
