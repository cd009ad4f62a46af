// Whether a text, and a sentence in it, is of war or of markets, families and stages: what tells a truce from a figure of speech.

/** English, Russian. */
type Words = readonly [RegExp, RegExp]

/** Words of war and of the diplomacy around it. */
const WAR: Words = [
  /\b(?:troops?|soldiers?|army|armies|armed|militar\w+|rebels?|militants?|insurgen\w+|separatis\w+|guerrillas?|militias?|fighters|gunmen|combat\w*|shell(?:ed|ing|s)|artillery|rockets?|missiles?|mortars?|drones?|air ?strikes?|air raids?|warplanes?|bomb(?:ed|ing|ings|ardment)|gunfire|hostilities|warring|front ?lines?|line of contact|peacekeep\w+|peace (?:talks|process|deal|accords?|plan|envoy|negotiations)|civilians?|casualties|occupied|enclave|hostages?|prisoners|civil war|invasion|offensive|conflict|humanitarian|besieged|disarm\w*|withdrawal|defen[cs]e minist\w+|foreign minist\w+|united nations|u\.n\.|security council|nato|monitors?|observers|demilitari[sz]ed|buffer zone|bloodshed|killed|wounded|refugees?|displaced|villagers|trench(?:es)?|front|frontier|battlefield|forces|envoys?|factions?|clans?|gangs?|palestin\w+|fighting|wars?|warfare|both (?:sides|armies|governments)|(?:two|rival|neighbouring) (?:governments|armies|states)|hamas|hezbollah|taliban|houthis?|gaza)\b/gi,
  /(?:войск|военн|солдат|боеви|арми|вооруж|обстрел|ракет|повстанц|ополчен|сепаратист|конфликт|миротворц|мирн|мирное|урегулирован|наступлен|пленн|войн|фронт|ранен|энергетическ|беспилотн|боев|удар)/gi,
]

/** Words of markets, courts, families, stages and pitches, where truces are a figure of speech. */
const PEACE: Words = [
  /\b(?:tariffs?|trade war|imports?|exports?|stocks?|shares|shareholders?|investors?|traders?|markets?|currency|retailers?|supermarkets?|prices?|profits?|revenue|ceo|chief executive|boardroom|merger|takeover|patents?|lawsuits?|feud\w*|celebrit\w+|chefs?|restaurants?|television|tv|shows?|stars?|stages?|audience|awards?|twitter|co-stars?|host|tour|bands?|brands?|rivalry|actors?|actress|singers?|rappers?|albums?|movies?|films?|fans|husband|wife|ex-wife|ex-husband|divorce\w*|custody|siblings?|brothers?|fathers?|mothers?|cousins?|friends|courtiers?|royals?|in-laws?|sister|wedding|tweet\w*|retweet\w*|instagram|interview|debate|nominee|backbench\w*|finance minister|party (?:chairman|leader|leadership|conference|members)|leadership (?:contest|race|challenge)|caucus|primary|coach|quarterback|season|league|clubs?|striker|midfielder|referee|teammates?|championship|grand prix|drivers?|neighbou?rs'?|landlord|homework|kids|toddlers?|recipe|garden\w*|pets?|dogs?|cats?|squirrels?|office|unions?|players|owners|lockout|salar(?:y|ies)|economies|chipmakers?|analysts?|consumers|airlines?|studios?|strike action|wage|rail|budget|football|rights|streaming|cyclists|motorists|mayor|schools?)\b/gi,
  /(?:тариф|пошлин|депутат|бюджет|ценов|рынк|компани|бирж|акци[яий]|котировк|певиц|певец|актер|актрис|развод|сериал|тренер|чемпионат)/gi,
]

export interface World {
  /** Different words of war, and of the rest, in the whole text. */
  readonly war: number
  readonly peace: number
}

const distinct = (text: string, [english, russian]: Words) =>
  new Set((text.match(/[а-я]{3}/i.test(text) ? russian : english) ?? []).map(word => word.toLowerCase())).size

/** So much of a text says what it is about, in characters. */
const ENOUGH = 4000

/** `texts`: all sentences, those that speak of a truce with those words marked, so that they do not vouch for themselves. */
export function worldOf(texts: readonly string[]): World {
  const text = texts.join(' ').slice(0, ENOUGH)
  return { war: distinct(text, WAR), peace: distinct(text, PEACE) }
}

/** Figures of speech that no context makes a truce of war: "appear to have called a truce". */
const CALLED_A_TRUCE =
  /\b(?:call(?:s|ed|ing)?|declar(?:e|ed|es|ing)|make|made) (?:it )?(?:an? |their |his |her )?(?:uneasy |brief )?¤_*(?: (?:with|on|over|in))?/i
const SAID_OF_PEOPLE = /\b(?:uneasy|fragile|unlikely|awkward)? ?¤_* with (?:his|her|their|its)\b/i

/** Hardly a word of war in the whole text, by how many: "truce" needs them more than "ceasefire" does. */
const ALONE = [-1, -0.5] as const
const BARE_TRUCE = [-2, -1] as const

/** Log-odds to add: the sentence's own words weigh more than the text's. */
export function contextOdds(marked: string, bare: boolean, world: World): number {
  const [war, peace] = [distinct(marked, WAR), distinct(marked, PEACE)]
  const own = Math.min(2, war) * 0.7 - Math.min(3, peace) * 0.9
  const whole = Math.min(8, world.war) * 0.35 - Math.min(8, world.peace) * 0.35
  const alone = (bare ? BARE_TRUCE : ALONE)[world.war] ?? 0
  const figure = CALLED_A_TRUCE.test(marked) || SAID_OF_PEOPLE.test(marked) ? -0.8 : 0
  return own + whole + alone + figure
}
