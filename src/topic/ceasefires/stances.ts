// What a sentence says of a truce: violated, ended, in force, agreed, proposed, called for, or only mentioned.

/** In the order of how much they say; a sentence may take several. `kept`: someone is to observe a truce that there is. */
export type Stance =
  | 'ended'
  | 'violated'
  | 'in-force'
  | 'agreed'
  | 'proposed'
  | 'kept'
  | 'called-for'
  | 'mentioned'

export interface StanceRule {
  readonly stance: Stance
  /** Looks at a marked sentence in small letters. */
  readonly pattern: RegExp
}

/** A whole word for a truce, as `marking` writes it. */
const T = '[¤¥¶§]_*(?!_)'
const GAP = '[^.;]{0,70}?'
const NEAR = '[^.;,]{0,45}?'
const BE =
  '(?:(?:is|are|was|were|be|been|being|has|have|had|also|now|already|soon|repeatedly|immediately|quickly|largely|mostly|all|but|completely|effectively|almost|still|reportedly) )*'

const rule = (stance: Stance, ...sources: string[]): StanceRule => ({
  stance,
  pattern: new RegExp(sources.map(source => source.replaceAll('~', GAP).replaceAll('%', NEAR)).join('|')),
})

/** A truce that has not come, or may not: what follows is feared, hoped for or denied, not told. */
const UNREAL =
  /\b(?:expect\w*|fear\w*|worr\w+|if|could|would|might|(?<!\b(?:in|on|of|by|since|until|from|last|this|late|early|mid) |\d )may(?! \d)|risk\w*|any|attempts?|considered|threat\w*|prevent\w*|avoid\w*|excuse|pretext|unless|until|not|never|deny|denied|denies|without|ready|prepared|refus\w+|reject\w*|before|whether|should|must|cannot|can't|no|fail(?:ed|ure) to)\b[^.;,]{0,40}$|(?<![а-я])(?:если|могут|может|бы|не|возможн[а-я]+|опас[а-я]+)(?![а-я])[^.;,]{0,30}$/i
/** "Denied on Wednesday that the two presidents had agreed …" */
const DENIED = /\b(?:denied|denies)\b[^.;]{0,40}\bthat\b[^.;]{0,80}$|опроверг[а-я]*[^.;]{0,80}$/
/** Not a supposition after all: "if Russia continues to flout". */
const REAL = /\bcontinu\w+ to\b[^.;,]*$|\bnot (?:always|fully)\b[^.;,]*$/i

export const STANCES: readonly StanceRule[] = [
  rule(
    'ended',
    `${T}[^.;]{0,90}?\\b(?:pulled out of|withdrew from|abandoned|scrapped|terminated|abrogated|left) (?:that|the|this) (?:agreement|deal|accord|pact)\\b`,
    `${T}[^.;]{0,60}?,? (?:which|that) (?:\\w+ )?(?:collapsed|expired|lapsed|broke down|fell apart)\\b`,
    `\\b(?:reviv(?:e|ing)|reinvigorat(?:e|ing)|resurrect(?:ing)?) (?:[\\w"'-]+ ){0,4}?["']?${T}`,
    `${T}[^.;]{0,160}? (?:has|have) (?:now |already |since )?(?:collapsed|expired|lapsed)\\b`,
    `${T}[^.;,]{0,90}? (?:collapsed|expired|lapsed)\\b`,
    `${T}, [^.;]{0,80}?, (?:is|was|lies|lay|has|had) (?:\\w+ ){0,2}(?:in tatters|over|dead|collapsed|expired|ended|broken down)\\b`,
    `${T}[^.;,]{0,90}? (?:(?:com(?:es?|ing)|came) to an end|(?:formally|officially) (?:ends?|ended|expires?)|(?:has|have|had) (?:now |already |since )?(?:collapsed|expired|lapsed|ended))\\b`,
    `${T}(?: agreement| deal| accord)? ends\\b`,
    `${T}(?: agreement| deal| accord)?% ${BE}(?:collapsed|expired|ended(?! (?:the|an?|its|their|more|years|months|weeks|decades|fighting|hostilities|war|\\d))|lapsed|broke down|broken down|fell apart|fallen apart|unravel\\w+|void|defunct|dead|called off|abandoned|in tatters|buried)\\b`,
    `${T}[^.;]{0,120}?\\b(?:but|and|before|then) (?:has|have|had|it)? ?${BE}(?:collapsed|expired|lapsed|broke down|broken down|fell apart|fallen apart|unravelled|unraveled)\\b`,
    `${T}[^.;]{0,30} (?:is|was|are|were) (?:now |all but |effectively )?over\\b`,
    `${T}[^.;]{0,30} lasted (?:only|barely|just|less than|little more than|no more than|a (?:few|couple))\\b`,
    `\\b(?:abandon(?:ed|s|ing)|call(?:ed|s|ing) off|scrapp(?:ed|ing)|terminat(?:ed?|es|ing|ion of)|abrogat(?:ed?|es|ing|ion of)|withdrew from|withdraw(?:n|s|al)? from|pull(?:ed|s|ing)? out of|tore up|torn up|buried|annulled|renounc(?:ed|es|ing)|suspend(?:ed|s|ing)|suspension of|(?:collapse|expiry|breakdown|end|failure|demise)(?: (?:last|this) \\w+| in \\w+)? of)\\b (?:[\\w"'-]+ ){0,4}?["']?${T}`,
    `\\brender(?:ed|s)\\b~${T}~(?:defunct|void|meaningless|dead)`,
    `${T}[^.;]{0,40}(?:истек|завершил|сорван|рухнул|прекратил действ)`,
    `${T}[^.;,]{0,30} (?:had not|has not|have not|hasn't|haven't|hadn't|did not|didn't) (?:held|hold|last(?:ed)?)\\b`,
    `(?:сорвал|выш(?:ел|ли|ла) из|разорвал)[а-я]* [^.;,]{0,30}${T}`,
  ),
  rule(
    'violated',
    `(?<!-)\\b(?:violat\\w+|breach\\w*|br(?:eak|eaks|eaking|oke|oken)(?! (?:out|down|off|away|in|up)\\b)|flout\\w*|reneg\\w*|infring\\w*|shatter\\w*|undermin\\w+|torpedo\\w*|damag(?:ed|es|ing)|derail(?:ed|s|ing))\\b (?:[\\w"'-]+ ){0,8}?["']*${T}`,
    `${T}[^.;]{0,70}?\\b(?:violat(?:ed|ions?)|breach(?:ed|es)|broken|flouted|shattered|ignored|shaken|strained|reneged)\\b`,
    `${T}[^.;]{0,130}?\\b(?:was|were|been|being) (?:\\w+ )?(?:violated|broken|breached|flouted|shattered)\\b`,
    `\\b(?:shaky|fraying|crumbling|tattered|strained|troubled|battered|failing|faltering|collapsing) (?:[\\w"'-]+ ){0,3}?["']?${T}`,
    `\\bdespite (?:[\\w"'-]+ ){0,4}?["']?${T}~\\b(?:hostilities|fighting|shelling|clashes|attacks?|fire|strikes?|violence|fired)\\b`,
    `\\b(?:hostilities|fighting|shelling|clashes|attacks?|strikes?|violence|fired|killed)\\b~\\bdespite (?:[\\w"'-]+ ){0,4}?["']?${T}`,
    `\\b(?:violence|fighting|clashes|bloodshed|escalation|flare-up|hostilities)\\b~\\bsince (?:[\\w"'-]+ ){0,4}?["']?${T}`,
    `\\b(?:rockets?|shells?|mortars?|missiles?|drones?|jets?|warplanes?|artillery)\\b[^.;]{0,20}\\b(?:hit|struck|landed|fired|fell|exploded|bombed)\\b~\\bafter (?:[\\w"'-]+ ){0,4}?["']?${T}`,
    `${T}~\\b(?:hostilities|fighting|shelling|clashes|violence)\\b (?:\\w+ )?(?:continue[sd]?|resumed|goes on|went on|raged|persist\\w*)`,
    `\\b(?:hostilities|fighting|shelling|clashes|violence)\\b (?:\\w+ )?(?:continue[sd]?|resumed|raged|persist\\w*)\\b~${T}`,
    `(?:наруш|срыв|срыва|несоблюд)[а-я]*[^.;]{0,60}?["']?${T}`,
    `${T}[^.;]{0,70}?(?:наруш|не соблюда|срыва)[а-я]*`,
  ),
  rule(
    'in-force',
    `${T}[^.;]{0,90}?\\b(?:took effect|has taken effect|had taken effect|(?<!\\b(?:to|will|would|shall|not|can|could|may|might|should|must) )(?:came|come) into (?:effect|force)|(?:went|gone) into (?:effect|force)|entered into (?:force|effect)|t(?:akes|ook|aken) hold|began|begun|got under way)\\b`,
    `${T}[^.;]{0,70}?\\b(?:appear(?:s|ed) to (?:be holding|hold|have held|take hold|have taken hold)|(?:is|are|was|were|been|remains?|stays?|stayed) ${BE}(?:holding|in (?:place|force|effect)|observed|respected)|(?:has|have|had) ${BE}held|held(?! (?:up|out|off|back|talks|by|in|at))|holding|in place since|in force)\\b`,
    `\\b(?:began|started|observed|observing|respect(?:s|ed|ing)|abid(?:es|ed|ing) by|complied with|complying with|honou?red|honou?ring|implemented|maintain(?:ed|s|ing)|extend(?:ed|s|ing)|extension of|prolong(?:ed|s|ing)|renew(?:ed|s|ing))\\b (?:[\\w"'-]+ ){0,6}?["']?${T}`,
    `\\b(?:breather|calm|quiet|lull|respite)\\b[^.;]{0,40}\\b(?:under|after|since|thanks to) (?:[\\w"'-]+ ){0,4}?["']?${T}`,
    `\\b(?:agree[ds]?|decided|voted)\\b[^.;,]{0,30} to (?:(?:extend|prolong|renew)|(?:maintain|keep|uphold|preserve) (?:the|their|its|that|this)) (?:[\\w"'-]+ ){0,6}?["']?${T}`,
    `${T}[^.;]{0,70}?\\b(?:has|have|had|was|were|been|is) (?:\\w+ )?(?:extended|prolonged|renewed)\\b`,
    '¶',
    `${T}[^.;]{0,110}?(?:вступил[а-я]* в силу|действует|соблюдается|начал[а-я]*|сохраняется)`,
    `${T}[^.;]{0,40}?продл(?:ен|ил|ева)[а-я]*`,
    `(?:вступлени[а-я]+ в силу|соблюдает|соблюдают|соблюдал[а-я]*)[^.;,]{0,40}?["']?${T}`,
  ),
  rule(
    'agreed',
    `\\bwill (?:\\w+ )?¥`,
    `${T}[^.;]{0,70}? (?:will|is (?:set|due|expected|scheduled) to|is to|are to|set to|due to) (?:take effect|come into (?:effect|force)|go into (?:effect|force)|enter into force|begin|start)\\b`,
    `\\b(?:agree(?:d|s|ing)|agreements?|deals?|accords?|pacts?|signed|sign(?:s|ing)|reached|reaches|announc(?:ed|es|ing)|declar(?:ed|es|ing)|brokered|brokering|accept(?:ed|s|ing)|struck|sealed|negotiated|mediated|concluded|established|approved|endorsed|secured|clinched|hailed)\\b~${T}`,
    `${T}(?: agreement| deal| accord| pact| provisions| regime| arrangement)*~\\b(?:agreed|signed|reached|brokered|announced|declared|negotiated|established|concluded|struck|mediated|arranged|accepted|unveiled)\\b`,
    `${T} (?:agreement|deal|accord|pact)s?\\b`,
    `(?:приня[а-я]+ решение о|договорил|согласовал|подписал|объявил|заключил|достиг|поддержал|согласил)[а-я]*[^.;]{0,60}?["']?${T}`,
    `(?:договоренност|соглашени|достигнут)[а-я]*[^.;]{0,40}?["']?${T}`,
    `${T}[^.;]{0,50}?(?:согласован|подписан|объявлен|заключен|достигнут|введен)[а-я]*`,
  ),
  rule(
    'proposed',
    `\\b(?:propos\\w+|offer(?:s|ed|ing)?|suggest\\w*|initiatives?|plans? (?:for|to)|draft|discuss\\w*|negotiat(?:e|es|ing|ions?)|talks?|work(?:ing)? (?:towards?|on)|seek(?:s|ing)?|sought|broker|mediate|prospects?|potential|possible|planned|open to|ready (?:for|to)|prepared (?:for|to)|reject(?:s|ed|ing)?|refus\\w+|(?<!\\b(?:to|must|should|and|or) )(?:agree|accept)|agreeing|conditions? (?:for|of)|consider\\w*|fail(?:ed|s|ing|ure) to (?:agree|reach|secure|broker|negotiate|clinch)|outlin\\w+|tabled|put forward)\\b~${T}`,
    `${T} (?:proposals?|plans?|talks|negotiations|offers?|initiatives?|discussions)\\b`,
    `${T}[^.;]{0,40}?\\b(?:proposed|offered|suggested|under discussion|being discussed|negotiated)\\b`,
    `(?:предложи|предложен|инициатив|возможн|обсужд|обсуди|переговор|готов|услови|идея|идею|идеи|плана?|планом)[а-я]*(?![а-я])[^.;]{0,60}?["']?${T}`,
  ),
  rule(
    'kept',
    `\\b(?:observ(?:e|ance|ing)|respect(?:ing)?|uphold(?:ing)?|abide by|comply with|compliance with|adhere(?:nce)? to|honou?r|implement(?:ation of)?|maintain|preserve|restor(?:e|ing)|salvage|strengthen\\w*|reinforc\\w*|consolidat\\w*|shor(?:e|ing) up|extend|renew|prolong|stick to|give|violations? of|monitor(?:ing|s)?|guarantors? of) (?:[\\w"'-]+ ){0,9}?["']?${T}`,
    `(?:соблюд|придержива|восстанов|сохран|продл)[а-я]*[^.;,]{0,40}?["']?${T}`,
  ),
  rule(
    'called-for',
    `\\b(?:call(?:s|ed|ing)?|urg\\w+|appeal\\w*|demand\\w*|press\\w*|push\\w*|plead\\w*|insist\\w*|need(?:s|ed)?|want(?:s|ed)?|hop(?:e|es|ed|ing)|should|must|goal|ask(?:s|ed|ing)?|back(?:s|ed|ing)?|favou?r\\w*|order(?:s|ed)|pray(?:s|ed|ing)?|necess\\w+|importan\\w+|essential|immediate(?:ly)?)\\b[^.;]{0,110}?["']?${T}`,
    `(?:призв|призыв|потребов|требу|необходим|настаива|нужно|нужн|важн|выступ|за |стремлени|цел[иь])[а-я]*[^.;]{0,80}?["']?${T}`,
  ),
]

/** What was agreed, announced or signed only wants a truce: "a resolution agreed on Friday calls for a ceasefire". */
const WANTS =
  /\b(?:call(?:s|ed|ing)? for|demand\w*|urg(?:es?|ed|ing)|in order to|efforts?|(?:aims?|aimed|aiming) (?:at|to)|to (?:achieve|reach|secure|bring about|negotiate|discuss|seek)|talks (?:on|about)|negotiations (?:on|about|for)|committee)\b/
/** What is discussed, offered or planned is how to keep a truce that there is. */
const KEEPS =
  /\b(?:observ|respect|uphold|compliance|adher|honou?r|implement|maintain|preserv|salvag|strengthen|reinforc|consolidat|monitor|shor\w+ up)\w*\b|соблюд|укреплени/

/** "Ceasefire talks collapsed": nothing happened to a truce. */
const TALKS = /[¤¥]_*(?= (?:talks|negotiations|discussions|efforts)\b)/g

/** The full stops of "U.S." and "Gen." end no clause. */
const evenStops = (sentence: string): string =>
  sentence.replace(
    /\b(?:(?:[A-Z]\.)+|(?:Gen|Lt|Col|Maj|Mr|Mrs|Dr|St|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.)/g,
    it => it.replaceAll('.', ' '),
  )

/** Every stance the marked sentence takes, in the order of the list; `mentioned` where it takes none. */
export function stancesOf(sentence: string): readonly Stance[] {
  const marked = evenStops(sentence).toLowerCase()
  const happening = marked.replace(TALKS, talks => talks.replace(/[¤¥]/, '_'))
  const taken = STANCES.filter(({ stance, pattern }) => {
    const match = pattern.exec(TOLD.has(stance) ? happening : marked)
    if (!match) return false
    const words = match[0].replace(/[¤¥¶§][\s\S]*$/, '')
    if ((stance === 'agreed' && WANTS.test(words)) || (stance === 'proposed' && KEEPS.test(words)))
      return false
    return !TOLD.has(stance) || isTold(marked, match)
  }).map(({ stance }) => stance)
  return taken.length > 0 ? taken : ['mentioned']
}

/** These claim that something happened; the others hold of plans and wishes as well. */
const TOLD: ReadonlySet<Stance> = new Set(['ended', 'violated', 'in-force', 'agreed'])

function isTold(marked: string, match: RegExpExecArray): boolean {
  const before = marked.slice(Math.max(0, match.index - 60), match.index)
  if (DENIED.test(marked.slice(0, match.index))) return false
  const through = before + match[0].replace(/[¤¥¶§][\s\S]*$/, '')
  return !UNREAL.test(before) || REAL.test(before) || REAL.test(through)
}
