// What a correction may say: each field with its form, and a sentence for whoever gets it wrong.
import type { CorrectionPatch } from '../ingest/correct.ts'
import type { Correction } from '../model/correction.ts'
import { failed, ok, type Result } from '../model/result.ts'
import { NAMED_STREAMS } from '../publish/streams.ts'
import { givenDate } from '../text/given-date.ts'

interface Form {
  readonly fits: (value: unknown) => boolean
  /** What the field wants, as the end of "… must be". */
  readonly wants: string
}

const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest && value === value.trim() && value.isWellFormed()

const isOr = (fits: (text: string) => boolean) => (value: unknown) =>
  isText(value, 500) && (value === '' || fits(value))

const date: Form = {
  fits: isOr(text => givenDate(text) !== null),
  wants: 'a date like 2016, 2016-04, 2016-04-05 or 2016-04-05T09:30Z, or "" where it is not known',
}
const name: Form = {
  fits: isOr(() => true),
  wants: 'a text of at most 500 characters, or "" where it is not known',
}

const TOPICS = new Set(NAMED_STREAMS.flatMap(({ topic }) => topic ?? []))

const isTopics = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(([topic, is]) => TOPICS.has(topic) && (is === null || typeof is === 'boolean'))

const FORMS: Readonly<Record<keyof Correction, Form>> = {
  title: { fits: value => isText(value, 500) && value !== '', wants: 'a text of 1 to 500 characters' },
  published: date,
  modified: date,
  publisher: name,
  place: name,
  authors: {
    fits: value =>
      Array.isArray(value) && value.length <= 50 && value.every(it => isText(it, 500) && it !== ''),
    wants: 'a list of at most 50 names',
  },
  language: {
    fits: isOr(text => /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(text)),
    wants: 'a language tag like en or pt-BR, or "" where it is not known',
  },
  url: {
    fits: isOr(text => URL.canParse(text) && /^https?:/.test(text)),
    wants: 'an address that begins with http, or "" where there is none',
  },
  topics: {
    fits: isTopics,
    wants: `an object like {"${[...TOPICS][0]}": true}; the topics are ${[...TOPICS].join(', ')}`,
  },
}

/** A merge patch whose every field has its form, or a sentence that says which has not. */
export function readCorrection(patch: Readonly<Record<string, unknown>>): Result<CorrectionPatch, string> {
  for (const [field, value] of Object.entries(patch)) {
    if (!Object.hasOwn(FORMS, field))
      return failed(`There is no field "${field}" to correct. There are: ${Object.keys(FORMS).join(', ')}.`)
    const { fits, wants } = FORMS[field as keyof Correction]
    if (value !== null && !fits(value))
      return failed(`"${field}" must be ${wants}; null takes the correction back.`)
  }
  return ok(patch as CorrectionPatch)
}
