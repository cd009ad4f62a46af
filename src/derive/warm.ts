// What V8 does once for an isolate, compiling some hundred expressions and functions, is done while the module is loaded, which
// has an allowance of its own: the first article would else pay for it out of the 10 ms of its request.
import { deriveArticle } from './derive.ts'

/** Furniture, stamps, a byline, a dateline, a call, a truce, some history: a line for each kind of rule. */
export const SAMPLE = `Home
Share this article
By Ana Ruiz for Reuters
Published: 4 March 2021, 18:05 GMT
Varnholt and Lessen agree on a truce after a call
VARNHOLT, March 4 (Reuters) - President Ana Ruiz of Varnholt told Prime Minister Tom Lee of Lessen by telephone on Thursday that the ceasefire signed on 2 March will hold, her office said.
"We called them at 9:30 a.m. and agreed to stop firing," Foreign Minister Bob Day told reporters in Oslo. The truce, brokered by Russia and the United States, took effect on Tuesday, 2 March 2021.
The war began in May 1994, when rebels seized the north. An earlier ceasefire collapsed after a week; more than 2,000 people have died since.
(Picture: a street in Varnholt, left. Photo by Bob Day)
Read more: Lessen votes on its budget
Advertisement
(Reporting by Ana Ruiz in Oslo; Editing by Bob Day)
Source: Reuters
© 2021 The Courier. All rights reserved.
Follow us on Twitter
12 comments`

/** For a text of single bytes V8 compiles an expression apart from one for a text with any other character in it. */
const TEXTS = [SAMPLE, SAMPLE.replaceAll('"', '“')]
/** And in two steps: to bytecode when it is first used, to machine code when it is used again. */
const STEPS = 2

/** Derives a text that makes most rules look; what comes of it is dropped. */
export function warmUp(): void {
  for (const body of TEXTS)
    for (let step = 0; step < STEPS; step += 1)
      deriveArticle({ key: '', mediaType: 'text/plain', body, given: {} }, '2021-03-05T00:00:00.000Z')
}
