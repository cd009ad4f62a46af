// The names of months in the languages that feeds print dates in.

/** A name counts where it is printed in full, or cut to three letters and more: English first, then where all languages agree. */
const NAMES: readonly (readonly string[])[] = [
  // English, German, Dutch, Danish, Norwegian, Swedish
  'january february march april may june july august september october november december',
  'januar februar märz april mai juni juli august september oktober november dezember',
  'jänner feber maart april mei juni juli augustus september oktober november december',
  'januari februari marts april maj juni juli augusti september oktober november desember',
  // French, Spanish, Italian, Portuguese, Romanian, Catalan
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  'gener febrer març abril maig juny juliol agost setembre octubre novembre desembre',
  // Polish, Czech, Hungarian, Turkish, Greek, Russian, Ukrainian
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień',
  'ledna února března dubna května června července srpna září října listopadu prosince',
  'január február március április május június július augusztus szeptember október november december',
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  'ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου',
  'ιαν φεβ μάρ απρ μάι ιούν ιούλ αύγ σεπ οκτ νοέ δεκ',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
].map(names => names.split(' '))

/** Without accents, so that `fevrier` and `février` are one. */
const folded = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '')

const SHORTEST = 3

/** Every beginning of every name in these languages; null where two months begin alike. */
function beginnings(languages: readonly (readonly string[])[]): ReadonlyMap<string, number | null> {
  const found = new Map<string, number | null>()
  for (const [index, name] of languages.flatMap(names =>
    names.map((name, index) => [index, folded(name)] as const),
  )) {
    for (let length = Math.min(SHORTEST, name.length); length <= name.length; length++) {
      const start = name.slice(0, length)
      found.set(start, (found.get(start) ?? index + 1) === index + 1 ? index + 1 : null)
    }
  }
  return found
}

const WHOLE = new Map(NAMES.flatMap(names => names.map((name, index) => [folded(name), index + 1] as const)))
const ENGLISH = beginnings(NAMES.slice(0, 1))
const ANY = beginnings(NAMES)

/** 1 to 12, or null. `word` in lower case, without the full stop of an abbreviation. */
export function monthNamed(word: string): number | null {
  const name = folded(word)
  return WHOLE.get(name) ?? ENGLISH.get(name) ?? ANY.get(name) ?? null
}
