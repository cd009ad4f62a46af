// Everything that is measured, in the order in which it is printed. A new measure is a new file and a line here.
import { background } from './background.ts'
import { body } from './body.ts'
import { calls } from './calls.ts'
import { ceasefires } from './ceasefires.ts'
import { dates } from './dates.ts'
import { fields } from './fields.ts'
import type { Case, Figure, Measure } from './measure.ts'
import { topics } from './topics.ts'

const MEASURES: readonly Measure[] = [dates, fields, body, topics, calls, ceasefires, background]

export const measure = (cases: readonly Case[]): readonly Figure[] => MEASURES.flatMap(run => run(cases))
