// How much each signal tells: history (positive) or news (negative). Log-odds, fitted on labelled news texts and rounded.

/** What a sentence says. A paragraph shows each as the share of its sentences that do. */
export const WORD_WEIGHTS = {
  /** A year that is not ahead: "in 1994". */
  year: 1.5,
  /** A month that stands for more than a day of this week: "in March", "last November". */
  month: 1.3,
  /** A day of the calendar: "on September 27". */
  day: 0.3,
  /** "since 1992", "since the war began". */
  since: 0.3,
  /** "for decades", "a five-year war". */
  span: 0.3,
  /** What a war has cost so far. */
  toll: 0.7,
  /** How it came about: "broke out", "was founded", "broke away". */
  origin: 0.9,
  /** Another age: Soviet, colonial, "the then president". */
  era: 1.2,
  /** Who or what somebody is: ", which lies", "is one of". */
  explains: 0.6,
  /** Where it lies and who lives there. */
  place: 0.9,
  /** "three years ago", "initially", "previously". */
  ago: 0.9,
  /** "has been", "had fought": older than the news; alone it says little. */
  perfect: 0,
  /** What keeps happening: "frequently", "each other". */
  habit: 0.6,
  /** The sentence begins with a time long past: "In 2002, …". */
  opensAgo: 1.2,
  says: -1.2,
  /** Somebody said it in another year, or the like: it counts a little more against history than words alone. */
  saysAgo: -0.4,
  quotes: -1.4,
  /** A weekday, "today", "overnight": how a report dates its news. */
  today: -0.8,
  lately: -0.3,
  ahead: -0.4,
  /** Money and percentages: a comparison with last year is no history. */
  figures: -1.9,
  /** "I", "we", "you", a question. */
  person: -0.5,
  /** Of the world of states and wars. */
  world: 0.7,
} as const

/** What the paragraph is among the others. */
export const PLACE_WEIGHTS = {
  bias: -5.1,
  first: -0.2,
  second: -0.7,
  /** The headline or the opening says that the text explains: history may come first. */
  explainer: 1.5,
  /** From 0 for the first paragraph to 1 for the last. */
  position: 1.7,
  lastThree: 1.1,
  /** Nobody speaks, no weekday, nothing ahead. */
  plain: 1.9,
  /** No signal of history at all. */
  bare: -0.8,
  /** The share of the whole text's sentences that are of the world of states and wars, at most 0.6. */
  worldly: 2.6,
} as const

/** History comes in runs: how much the paragraphs before and after pull, and the paragraph's own weight beside them. */
export const RUN_WEIGHTS = { own: 1.7, before: 2, after: 0.8, bias: 2 } as const

export type Signal = Exclude<keyof typeof WORD_WEIGHTS, 'saysAgo'>
