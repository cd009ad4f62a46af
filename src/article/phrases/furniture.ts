// What pages and wires put around a text, by kind: data, to be added to. Each pattern is for a whole line.
import { lettered } from '../../text/letters.ts'

/** A line longer than `longest` characters is none of the kind: a sentence that begins like furniture is a sentence. */
export interface FurniturePattern {
  readonly kind: string
  readonly longest: number
  readonly pattern: RegExp
  /** One of these must stand in the line, in lower case: spares most lines the search. */
  readonly words?: readonly string[]
}

const pattern = (kind: string, longest: number, ...parts: readonly string[]): FurniturePattern => ({
  kind,
  longest,
  pattern: lettered(parts.map(part => `^(?:${part})$`).join('|'), 'i'),
})

/** A pattern that may stand anywhere in a line, and so is looked for only where one of its words is. */
const telling = (
  kind: string,
  longest: number,
  words: string,
  ...parts: readonly string[]
): FurniturePattern => ({
  kind,
  longest,
  words: words.split('|'),
  pattern: lettered(parts.join('|'), 'i'),
})

const NETWORK =
  '(?:facebook|twitter|x|whats ?app|telegram|linkedin|flipboard|instagram|you ?tube|pinterest|messenger|reddit|tumblr|viber|vk|vkontakte|вконтакте|одноклассники|e-?mail|google news|tik ?tok|threads|bluesky|mastodon|skype|line|pocket)'

export const FURNITURE: readonly FurniturePattern[] = [
  { kind: 'separator', longest: 60, pattern: /^[\s\p{P}\p{S}]+$/u },
  pattern('separator', 60, '(?:- )?\\d{1,3}(?: -)?', '(?:end|ends|more|30|###|\\(end\\)|\\(more\\))'),
  pattern('shortcode', 240, '(?:\\[/?[a-z][\\w-]*(?:[ =][^\\]]*)?\\]\\s*)+', '\\{\\{?[^{}]{1,200}\\}?\\}'),
  pattern(
    'mail-header',
    160,
    '(?:-+ ?)?original message ?-*|(?:from|sent|to|cc|reply-to|subject|section|length|load-date|dateline|body)\\s*:(?:(?<=from:|sent:|to:|cc:|subject:|section:|length:|load-date:|dateline:) .{0,120})?',
  ),
  pattern(
    'wire-header',
    200,
    '(?:zczc|nnnn)\\b.{0,80}',
    '(?-i:[A-Z]{2,4})\\d{8}[.\\d]{5,10}\\b.{0,60}|(?-i:[a-z])\\d{4} &?Cx1.{0,160}|.{0,20}\\(profile \\(ws sl:.{0,160}',
    '[a-z]{1,3}-[\\w/]+(?:--?[\\w/&-]+)+,?.{0,60}(?:\\b(?:ld|lead|writethru|urgent|add|sub)\\b.{0,40})?',
    '(?:r|u|b) [a-z] (?:bc|am|pm)-.{0,100}',
    '\\(?(?:eds|editors|attention editors|note to editors|editor.s note)\\s*:.{0,180}',
    '\\(?(?:adds|recasts|updates|corrects|repeats|refiles|releads|rewrites|changes)\\b[^.]{0,160}(?:\\)|///?)?',
    '(?:attention|urgent|alert|flash|bulletin|embargoed|snap)\\b\\s*[-:–—].{0,160}',
    '(?:urgent|flash|bulletin|breaking news|developing story|developing)[.!:]*',
  ),
  pattern(
    'advertisement',
    120,
    '(?:(?:(?:story|article) continue[sd] below )?(?:this )?ad(?:vert(?:isements?|ising|s)?|s)?(?: feature)?[:.]?\\s*)+',
    '(?:story|article) continue[sd] below',
    '(?:sponsored(?: content| by.*|.links?)?|promoted(?: content)?|paid (?:post|content)|scroll (?:down )?(?:to continue|for more|for video).*|реклама.{0,20}|ad choices)',
    '(?:market update )?sponsored by',
  ),
  pattern(
    'kicker',
    60,
    '\\p{L}[\\p{L} -]{1,28}\\|\\p{L}[\\p{L} -]{1,28}',
    '(?:[>»] ?)?\\p{L}[\\p{L} &-]{1,28}(?: ?[>»] ?\\p{L}[\\p{L} &-]{1,28}){1,4}(?: ?[>»])?|\\p{L}[\\p{L} &-]{1,28} ?[>»]',
    'story code\\s*:.{0,20}',
    '.{1,12}°?\\d{1,3}(?:[.,]\\d)? ?°? ?[cf]',
    '\\d{1,3}(?:[.,]\\d)? ?°? ?[cf]',
  ),
  pattern(
    'share',
    110,
    `[•·*>\\s-]*(?:share|tweet|pin(?: it)?|post|print|copy(?: link)?|save|bookmark|send|like|comments?|close|video|embed|reprints?|listen|play|поделиться|печать|${NETWORK})(?:[ |,/•·]+(?:this|article|story|link|selection|on|via|by|to|the|page|post|with (?:a )?friends?|share|print|save|copy|${NETWORK}))*[\\s:!.+]*(?:\\d[\\d,.]*k?)?`,
    `(?:follow|like|find|join) (?:us|me|[\\p{L}\\d .]{2,30}?) (?:on|at)(?: ${NETWORK}.{0,60})?[:.]?`,
    `(?:${NETWORK}|share|copy|link|print|save|messenger|comments?){2,}`,
    `follow .{2,40} on ${NETWORK}\\b.{0,120}`,
    'chat with us in\\b.{0,120}|.{0,90}\\bfollow @\\w+.{0,40}|accessibility links?|click to share\\b.{0,60}|(?:opens|open) in (?:a )?new window',
    'follow:?(?: .{0,40})?',
    'follow [\\p{Lu}][\\p{L}\\d ]{2,30}:',
    '(?:get|copy) short url',
    '(?:click|tap) to copy|copied(?: to clipboard)?|link copied.{0,20}',
    'like (?:this story\\b.*|loading(?:\\.{3}|…)?)|like this:?',
    `(?:partager|teilen|compartir|condividi|auf|en|sur)(?: (?:partager|auf|sur|en|su))? ${NETWORK}(?: (?:teilen|partager))?`,
    'share (?:this|with|on|your)\\b.{0,60}',
    'e-?mail (?:this|the|check)\\b.{0,60}',
    '(?:get|view) (?:the )?author (?:rss feed|archive)|follow on twitter|contact the author|email the author',
    '(?:подписывайтесь|подпишитесь|следите за)(?!\\p{L}).{0,90}',
  ),
  pattern(
    'comments',
    80,
    '(?:view|show|see|read|hide|post|leave|write|add|join)(?: all| the| a| your| \\d+)* (?:comments?|conversation|discussion).{0,20}',
    '\\d[\\d,.]*k? (?:comments?|shares?|likes?|views?|reactions?|комментари\\p{L}+|просмотр\\p{L}*)',
    '(?:image|photo|media|video|picture) (?:copyright|source|credit|caption)s?:?',
    '(?:comments?|комментарии)(?: \\(?\\d+\\)?|\\(\\d+\\)|\\(required\\)|:)?',
    'new ?you can now listen to .{0,60}',
    '(?:this story|this article) has been shared\\b.{0,60}',
    '(?:the )?comments? (?:below )?(?:have|has|are|is)(?: now)?(?: not)?(?: been)? (?:moderated|closed|disabled|turned off)\\b.{0,50}',
    'this (?:forum|discussion|thread) (?:has been|is)(?: now)? closed.{0,20}|forum|commentaires?.{0,10}|kommentare?.{0,10}',
  ),
  pattern(
    'related',
    400,
    '(?:re|read|also read|read also|see also|also see|also|watch|watch live|related|more|read more|don.?t miss|must.read|recommended|in pictures|gallery|explained|explainer|opinion|ещ[её] по теме|читайте также|читайте ещ[её]|смотрите также|по теме|читать далее|справка)\\s*[:|»>].{3,}',
    '(?:also on [\\p{L}\\d]{2,20}\\.\\p{L}{2,6}|also read|read also|see also)\\b.{3,}',
    '(?:more(?= (?:on|from|in|about|stories|news|articles|coverage|videos?|headlines)\\b|\\s*[:>»…]?$)|trending|popular|most (?:read|popular|viewed|shared)|related (?:stories|articles|news|topics|content|links?)|read next|up next|see more|you (?:may|might) (?:also )?like|recommended(?: for you)?|editor.s (?:picks?|choice)|top stories|latest (?:news|stories)|popular shopping)\\b[^.?!]{0,60}:?',
    '(?:read|see|watch|hear|find out|learn) (?:more|the full (?:story|article|statement)|full story|next|all)\\b.{0,90}',
    '(?:click|tap) (?:here|to)\\b.{0,160}',
    '(?:continue|keep) reading\\b.{0,80}',
    '(?:trends|tags|topics|filed under|temy|теги|темы|метки)\\s*:?.{0,4}(?:[:,].{0,200})?',
    '\\[(?-i:\\p{Lu})[^\\[\\].]{14,140}\\]',
    'filed under\\b.{0,200}|(?:tagged|posted in|categor(?:y|ies))\\s*:.{0,200}',
    'this entry was (?:posted|filed|published)\\b.{0,300}|bookmark the permalink\\.?',
    '(?:lire aussi|à lire aussi|lesen sie auch|mehr zum thema|lea también|leggi anche)(?: ?:.{0,200})?',
    '\\(?graphics?\\s*[:-].{0,160}',
    '\\(?(?:for|to) (?:a |an |more |full |see )?.{0,60}\\b(?:click|see|visit)\\b.{0,160}',
    '1[ .)] ?[^ ].{9,} 2[ .)] ?[^ ].{9,} 3[ .)] ?[^.]{9,}',
    '(?:now playing|just watched|must watch|hide caption|show caption|replay)\\b.{0,80}|(?:media playback|video player)\\b.{0,60}|.{0,20}this (?:article|story) (?:is )?(?:tagged|filed) under.{0,20}',
    'list (?:of \\d+ items?|\\d+ of \\d+)|end of list',
    'read on the (?:web)?site.{0,30}|powered by:?.{0,40}|give feedback|newsfeed|loading(?: ?\\.\\.\\.|…)?',
    'view (?:all|gallery|slideshow|photos?)\\b.{0,20}',
    '(?:enlarge|expand|view|zoom)(?: / \\p{L}+)?(?: image| photo| search)?(?: in .{0,20})?',
  ),
  pattern(
    'credit',
    900,
    '\\(?\\s*(?:additional |writing |extra )*(?:reporting|writing|editing|compiled|edited|written|additional reporting|reported|translated|produced)(?:,? (?:and|additional|reporting|editing|writing))* by\\b:? (?:the |an? )?(?-i:\\p{Lu}).{2,}',
    '\\(?(?:photos?|images?|pictures?|video|im|photo credits?|image credits?|credits?|fotos?|bild(?:er)?|bildquelle|crédits?|fot\\.?|źródło|quelle|фото|фотографии|иллюстрация|снимок)\\s*(?:by)?\\s*[:|/©].{2,140}',
    '(?:null|undefined|none)?\\s*\\|?\\s*image\\s*:.{0,80}',
    '(?:this (?:report|story|article)|это сообщение) (?:by .{2,60} )?was (?:first |originally )?(?:published|produced|written|created)\\b.{0,200}',
    '\\p{Lu}[\\p{L}. -]{3,40}, (?:associated press|ap|reuters|afp|getty images|epa)',
    '(?:shutterstock|getty(?: images)?|istock(?:photo)?|(?:ap|afp|epa|reuters) (?:photo|image)s?)',
    '(?:image|photo|media|video|picture) (?:copyright|source|credit)s? .{2,60}',
    '(?:contact|e-?mail|follow|reach|write to) .{3,60} (?:on twitter|at |on x |via ).{0,160}',
    '(?-i:(?:\\p{Lu}[\\p{L}.-]+ ){2,3}reported from \\p{Lu})(?:(?! that |[.:"“]).){2,160}\\.',
    '(?-i:(?:\\p{Lu}[\\p{L}.-]+ ){2,3}covers )[^.]{3,100}\\. (?:he|she|they) (?:joined|previously|has|is based)\\b.{0,120}',
    '(?:the writer|the author|our correspondent)\\b.{0,120}',
    '\\(?(?:this|the) (?:version|story|article|report|headline) (?:(?:has been |was )?(?:corrected|updated|clarified)|corrects|restores|updates|adds|clarifies|removes)\\b.{0,300}',
    '\\(?an earlier version of this (?:article|story|post|report|headline)\\b.{0,400}',
    '(?:correction|clarification|editor.s note)s?(?: ?: ?(?-i:\\p{Lu}\\p{Ll}+)\\.? \\d{1,2}, \\d{4})?',
    '(?:[\\p{L}.&-]+ ){0,4}(?:staff|writer|(?:staff|foreign|diplomatic|political|chief|senior|special) (?:writer|correspondent|reporter|editor)|correspondent|news desk|news agencies|bureau chief)s?',
  ),
  pattern(
    'source',
    180,
    '(?:source|via|источник|по материалам)(?:\\s*[:-].{0,140}| .{2,60})?',
    'sources(?:\\s*[:-].{0,50}| .{2,60})?',
    '\\(?(?:based on (?:materials|reports?|information)|with (?:inputs?|agencies|files|reports?|additional reporting)|(?:by |and |news )?agencies)(?: (?:from|by)\\b.{0,100}?)?\\.?\\)?',
    '(?:original(?:ly)?|first) (?:article|published|appeared)\\b.{0,120}',
  ),
  telling(
    'credit',
    900,
    'contributed|follow',
    '\\bcontributed (?:reporting )?(?:to|for) (?:this|the) (?:report|article|story)\\b.{0,60}$',
    '\\bfollow (?:him|her|them|me|us) on (?:twitter|x|facebook|instagram|linkedin)\\b.{0,60}$',
  ),
  telling(
    'copyright',
    700,
    '©|(c)|copyright|rights reserved|may not be|права|перепечатка|при использовании',
    '(?:©|\\(c\\)|copyright)\\s*(?:©\\s*)?(?:\\d{4}|the\\b|by\\b|\\p{L})',
    '\\ball rights reserved\\b',
    '\\bmay not be (?:published|reproduced|copied|republished|redistributed)\\b',
    '^(?:все права защищены|перепечатка|при использовании материалов)(?!\\p{L})',
  ),
  telling(
    'wire-header',
    140,
    'ld|lead|writethru',
    '^.{0,60}\\b\\d+(?:st|nd|rd|th)? (?:ld|lead|writethru)\\b.{0,60}$',
  ),
  telling(
    'notice',
    300,
    'sign up|subscribe',
    '\\b(?:sign up|subscribe) (?:for|to)\\b.{0,100}\\b(?:newsletters?|inbox|alerts|briefing|e-?mails?|podcast)\\b',
  ),
  telling('related', 150, 'click', '\\bclick(?:ing)? here\\b.{0,10}$'),
  telling(
    'notice',
    800,
    'cookie|delayed|файл',
    '\\b(?:uses?|accept(?: all)?|our|of) cookies\\b',
    '^cookies?(?: policy| settings| preferences)?$',
    'мы используем (?:файлы )?cookie',
    '\\b(?:quotes|data) (?:are )?delayed\\b.{0,80}\\bminutes\\b',
  ),
  pattern(
    'notice',
    300,
    '(?:i )?(?:accept|agree)(?: all)?',
    '(?:updated |new |our |your )*(?:privacy|terms|cookie|legal)(?: (?:policy|notice|statement|settings|of|and|use|service|conditions|choices|&))*',
    '(?:about|contact|advertise)(?: (?:us|info|with us))?|help|support|faqs?|careers|jobs|sitemap|site map|log ?in|sign ?(?:in|up|out)|register|subscribe|newsletters?|apps?|feedback.{0,20}|accessibility',
    '(?:sign up|subscribe|register|log ?in|sign ?in|create an? (?:free )?account|download (?:the|our)|get (?:the|our) (?:latest|best|free|daily|app)|support (?:our|independent)|become a (?:member|subscriber)|donate)\\b.{0,220}',
    'our standards\\s*:.*|terms under which\\b.*|this (?:site|website|page) (?:is|uses|was)\\b.*|(?:please )?enable javascript.*|javascript (?:is|must)\\b.*|your browser\\b.*|add to home ?screen|skip to\\b.{0,30}|back to (?:top|reading|home).{0,10}|thanks? (?:you )?for (?:contacting|subscribing|signing up|reading)\\b.*',
    'temps de lecture\\s?:.{0,20}|lesezeit\\s?:.{0,20}|just another wordpress(?:\\.com)? (?:site|weblog)|enter your e-?mail(?: address)?|your e-?mail address will not be published\\b.{0,60}',
    '(?:estimated )?(?:reading time|read time|time to read)?:?\\s*\\d+[ -]min(?:ute)?s?(?: read)?',
    '(?:(?:your )?(?:name|email(?: address)?)|comment)\\s*(?:\\(required\\)|\\*)|submit|cancel|search|menu|close|type to search|menu mobile|expand / collapse search',
    '(?:this|the) (?:article|story|content) (?:is|was) (?:for|available|only)\\b.{0,120}|(?:article|story) (?:continues|is continued)\\b.*',
    'a version of this (?:article|story|review) (?:appears|appeared) in print\\b.{0,200}|order reprints\\b.{0,60}',
    'get (?:breaking news|the latest)\\b.{0,160}',
    'welcome to\\b.{0,60}\\b(?:experience|website|home ?page|site)',
    'something went wrong\\b.{0,40}',
    '.{2,30} website contains only a portion of the news\\b.{0,200}',
    '\\(?this (?:story|article) has not been edited\\b.{0,140}',
    'here.s what (?:other )?readers have said\\b.{0,140}|[\\p{L} ]{3,20} flash top headlines\\b.{0,90}',
    'do you have (?:a|any) (?:story|tip|news|question)\\b.*|got a (?:story|tip)\\b.*|have your say\\b.*',
    'нашли (?:опечатку|ошибку)(?!\\p{L}).*|версия для печати|текстовая версия',
  ),
]

/** Labels over a list of other stories: the short lines after one belong to it. */
export const LIST_LABEL =
  /^(?:list (?:of \d+ items?|\d+ of \d+)|(?:recommended|latest|related|relevant|top|more|other|popular|similar) (?:stories|news|articles|posts|reads?|coverage|topics|headlines|content|links?)|more (?:on|from .{2,30}|in .{2,30})|most (?:read|popular|viewed|shared)(?: today| now| in .{2,30})?|read (?:next|more)|related(?: (?:stories|articles|news|topics|content|links|coverage))?|trending(?: now)?(?: on .{2,30})?|recommended(?: for you)?|topics|tags|(?:people|places|organi[sz]ations) in (?:the|this) story|top stories|latest(?: news| stories)?|editor.s (?:picks?|choice)|you (?:may|might) (?:also )?like|what to read next|popular|in this (?:story|article)|also (?:read|see|in the news)|now on(?: .{2,40})?|читайте также|по теме|материалы по теме|главное|популярное|другие новости|новости по теме)\s*:?$/i

/** A label that says what the line below it is. */
export const LABEL_BELOW: readonly (readonly ['caption' | 'furniture', RegExp])[] = [
  ['furniture', /^(?:image|photo|video|picture) (?:copyright|source|credit)s?:?$/i],
  ['caption', /^(?:(?:image|photo|media|video|picture) caption:?|enlarge (?:this )?(?:image|photo))$/i],
]

/** A label that says what the line above it was: a link, a picture's caption. */
export const LABEL_ABOVE: readonly (readonly ['caption' | 'furniture', RegExp])[] = [
  ['furniture', /^read (?:more|the full story)(?: »| >)?$/i],
  ['caption', /^(?:hide|toggle) caption$/i],
]

/** Names of functions of a page, and of icons: a run of them is what an icon font or a menu left behind. */
export const ICON_NAMES: ReadonlySet<string> = new Set(
  [
    'icon icons arrow bookmark camera check chevron close download upload edit file filter flag full mail menu move music',
    'mute muted nomuted ok pause play search share sign step back forward swipe tag tags trash expand collapse compress',
    'left right up down in out next prev previous volume plus minus home user star heart print copy link external caret',
    'angle circle square fb gp ins tg tw vk yt fm rss logo svg svgs glyph sprite facebook twitter instagram youtube',
    'telegram whatsapp linkedin date ru en',
  ].flatMap(words => words.split(' ')),
)
