// What tells languages apart: scripts, letters of their own, and the small words of those that share the Latin script.

const script = (script: string) => ({ script, pattern: new RegExp(`\\p{Script=${script}}+`, 'gu') })

/** ISO 15924 by way of Unicode's script names; Latin and Cyrillic first, because nearly all texts end there. */
export const SCRIPTS: readonly { readonly script: string; readonly pattern: RegExp }[] = [
  ...['Latin', 'Cyrillic', 'Arabic', 'Hebrew', 'Greek', 'Han', 'Hiragana', 'Katakana', 'Hangul', 'Armenian'],
  ...['Georgian', 'Devanagari', 'Bengali', 'Tamil', 'Telugu', 'Gurmukhi', 'Thai', 'Khmer', 'Ethiopic'],
].map(name => (name === 'Latin' ? { ...script(name), script: 'Latn' } : script(name)))

interface LetterRule {
  readonly script: string
  readonly language: string
  readonly pattern: RegExp
}

const letters = (script: string, language: string, pattern: RegExp): LetterRule => ({
  script,
  language,
  pattern,
})

/** Letters that a language has and the most common one of its script has not; those shared by two stand at both. */
export const LETTERS: readonly LetterRule[] = [
  letters('Cyrillic', 'ru', /[ыэё]/giu),
  letters('Cyrillic', 'uk', /[іїєґ]/giu),
  letters('Cyrillic', 'be', /[іў]/giu),
  letters('Cyrillic', 'kk', /[әғқңұһі]/giu),
  letters('Cyrillic', 'sr', /[ђћјљњџ]/giu),
  letters('Cyrillic', 'mk', /[ѓќѕјљњџ]/giu),
  letters('Cyrillic', 'bg', /ъ/giu),
  letters('Arabic', 'ur', /[ٹڈڑںےہ]/gu),
  letters('Arabic', 'fa', /[پچژگ]/gu),
  letters('Han', 'ja', /[\u3040-\u30ff]/gu),
]

/** What a script means where no letter says more; Cyrillic alone says nothing. */
export const LANGUAGE_OF_SCRIPT: Readonly<Record<string, string>> = {
  ...{ Arabic: 'ar', Hebrew: 'he', Greek: 'el', Han: 'zh', Hiragana: 'ja', Katakana: 'ja', Hangul: 'ko' },
  ...{ Armenian: 'hy', Georgian: 'ka', Devanagari: 'hi', Bengali: 'bn', Tamil: 'ta', Telugu: 'te' },
  ...{ Gurmukhi: 'pa', Thai: 'th', Khmer: 'km', Ethiopic: 'am' },
}

const small = (language: string, words: string) => ({ language, words: new Set(words.split(' ')) })

/** Words so common that any paragraph holds some; enough of them that a text from which a few were deleted is still known. */
export const SMALL_WORDS: readonly { readonly language: string; readonly words: ReadonlySet<string> }[] = [
  small(
    'en',
    'the of and to in that is was for on with as it at by from has have had be are were which this an its but not been will would after who said his her their they he she we or more than about when what there',
  ),
  small(
    'de',
    'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man',
  ),
  small(
    'fr',
    "le la les de des du et en un une est que qui dans pour pas sur au plus par avec ce il sont ne se aux ont été mais cette ou son sa ses leur leurs comme après deux elle d'un d'une c'est qu'il a à",
  ),
  small(
    'es',
    'el la los las de que y en un una por con no para es al lo como más su sus del se ha sido pero este esta entre son fue está han también sobre ser tiene desde todo o le',
  ),
  small(
    'it',
    'il la le gli di che e in un una per con non del della dei delle si è sono da al alla come più anche ha nel nella ma lo suo sua dal dalla questo questa essere stato ai',
  ),
  small(
    'pt',
    'o a os as de que e em um uma por com não para é ao do da dos das no na nos nas se mais como foi são pelo pela mas seu sua ser também está entre tem já à',
  ),
  small(
    'nl',
    'de het een van en in is dat op te zijn met voor niet aan er om ook als dan maar bij uit nog naar heeft hij ze wordt door over hebben worden tegen al die',
  ),
  small(
    'sv',
    'och att det som en på är av för med den till inte om ett har de i var men så kan han från vi efter vid nu sig hade eller mot',
  ),
  small(
    'da',
    'og at det er en den til på de med for af der ikke et har som om han var men vi fra kan eller efter blev ved også mod hun nu',
  ),
  small(
    'nb',
    'og det er som en på at til av for med den har de ikke et om han var men vi fra kan etter ble ved også seg mot hun nå eller',
  ),
  small(
    'fi',
    'ja on ei se että oli hän ovat mutta kun myös sen joka mukaan tai kuin vuoden ole hänen jo sekä olla jos niin',
  ),
  small(
    'pl',
    'w i na z się nie że to do jest o po za od jak ale przez dla są przed oraz już był tym było które tego co czy jego ich był',
  ),
  small(
    'cs',
    'a v se na je že s z o do i to k ve pro za by jsou ale od jako po podle byl jeho který která které však také až při nebo už jen',
  ),
  small(
    'sk',
    'a v sa na je že s z o do aj to k vo pre za by sú ale od ako po podľa bol jeho ktorý ktorá ktoré však tiež až pri alebo už len',
  ),
  small(
    'hu',
    'a az és hogy nem is egy ezt van volt csak meg már de mint még el kell azt vagy szerint után pedig',
  ),
  small(
    'ro',
    'și de în la a cu pe nu din care este că pentru un o mai fost sunt au ce sau după fi dar prin ale al lui',
  ),
  small(
    'tr',
    've bir bu da de için ile olarak çok daha olan gibi sonra kadar ise en ne ama dedi olduğunu değil tarafından göre her',
  ),
  small('az', 'və bir bu da də üçün ilə olan kimi sonra ki daha isə deyib olub edib görə hər bildirib'),
  small(
    'id',
    'yang dan di dengan untuk ini dari dalam itu pada tidak akan ke juga oleh adalah telah bisa karena tersebut mereka saat atau',
  ),
  small('vi', 'và của là các có cho trong được với không người này một đã những để khi đến từ về tại ông'),
  small('sw', 'ya wa na kwa ni katika la za cha kuwa hiyo huo pia baada hata kama vya'),
]
