// Everything that is measured, in the order in which it is printed. A new measure is a new file and a line here.
import { body } from './body.ts'
import { calls } from './calls.ts'
import { dates } from './dates.ts'
import { fields } from './fields.ts'
import type { Case, Figure, Measure } from './measure.ts'

const MEASURES: readonly Measure[] = [dates, fields, body, calls]

export const measure = (cases: readonly Case[]): readonly Figure[] => MEASURES.flatMap(run => run(cases))
