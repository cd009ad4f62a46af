// What is left of common English words when a few of their letters are gone: none of these is an English word.

export interface Deletable {
  readonly part: string
  /** The remains of "they", "their", "these", "another" … without "the"; of "not", "know" … without "no". */
  readonly remains: ReadonlySet<string>
}

const deletable = (part: string, remains: string): Deletable => ({
  part,
  remains: new Set(remains.split(' ')),
})

export const DELETABLE: readonly Deletable[] = [
  deletable('the', 'y ir m se re orwise furr togr bror mselves reby refore norrn sourn eir rar anor'),
  deletable(
    'no',
    't w kw kwn kwledge rth rthern rmal rmally anunce anunced anuncement deunce deunced ecomic ecomy techlogy vember tice tably',
  ),
  deletable(
    'ad',
    'h rey alrey reiness leer leers leership dece deces deliest ded ditional spre spreing inste trers vanced vantage brocast brocaster helines hequarters vlimir islamab baghd',
  ),
  deletable('age', 'ncy ncies vill vills espion langu langus manment engd engment encourd damd messs'),
]
