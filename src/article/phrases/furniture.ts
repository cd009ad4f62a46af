// What pages and wires put around a text, by kind: data, to be added to. A pattern is for a whole line of one kind.

/** Longest line of each kind in characters: a sentence that only begins like furniture is a sentence. */
interface FurniturePattern {
  readonly kind: string
  readonly longest: number
  readonly pattern: RegExp
}

const pattern = (kind: string, longest: number, ...parts: string[]): FurniturePattern => ({
  kind,
  longest,
  pattern: new RegExp(parts.join('|'), 'iu'),
})

export const FURNITURE: readonly FurniturePattern[] = [
  pattern('separator', 40, '^[\\s\\p{P}\\p{S}]+$'),
  pattern('shortcode', 200, '^\\[/?[a-z][\\w-]*(?: [^\\]]*)?\\]$'),
  pattern(
    'advertisement',
    60,
    '^(?:(?:(?:story|article) continues below )?(?:this )?ad(?:vert(?:isement|ising)?s?)?(?: feature)?[:.]?\\s*)+$',
    '^(?:advertisement|sponsored(?: content| by.*)?|promoted(?: content)?|scroll to continue.*|continue reading below.*|реклама)$',
  ),
  pattern(
    'share',
    90,
    '^[•·*>\\s-]*(?:share|tweet|pin(?: it)?|print|e-?mail|copy(?: link)?|save|reddit|facebook|twitter|x|whats ?app|telegram|linkedin|flipboard|instagram|youtube|pinterest|messenger|comments?|поделиться)(?: (?:this|article|story|link|on|via|by|to|page|facebook|twitter|whatsapp|email|post|with (?:a )?friends?))*[:!.]*$',
    '^(?:follow|like|join|find) (?:us|me|[\\p{L}\\d ]{2,24}) (?:on|at)\\b.*$',
    '^follow:?(?: .{0,40})?$',
    '^(?:get|copy) short url$',
    '^like this story\\b.*',
    '^(?:view|show|see|read|hide|post|leave|write) (?:all |the |a |your )*(?:\\d+ )?comments?(?: \\(\\d+\\))?$',
    '^\\d[\\d,.]* (?:comments?|shares?|likes?|views?)$',
  ),
  pattern(
    'related',
    260,
    '^(?:re|read|also read|read also|see also|also see|watch|related|more|read more|don.?t miss|must read|recommended|ещ[её] по теме|читайте также|смотрите также|по теме)\\s*[:|»>-].{3,}',
    '^(?:also on|more on|more from|related (?:stories|articles|news|topics)|read next|up next|see more|most (?:read|popular)|trending|recommended)\\b.{0,160}$',
    '^(?:read|see|watch|hear) (?:more|the full story|full story|next)\\b.{0,80}$',
    '^(?:click|tap) here\\b.{0,160}$',
    '^(?:continue|keep) reading\\b.{0,80}$',
  ),
  pattern(
    'credit',
    700,
    '^\\(?\\s*(?:additional |writing |extra )*(?:reporting|writing|editing|compiled|edited|written|additional reporting)(?: and [a-z]+)* by\\b.{3,}',
    '^.{0,200}\\bcontributed to this (?:report|article|story)\\.?\\)?$',
    '^(?:photos?|images?|pictures?|video|im|photo credit|image credit|credit|фото|фотографии)\\s*(?:by)?\\s*[:|/©].{2,120}$',
    '^\\((?:photo|image|im|picture|credit)s?\\s*:.{1,120}\\)$',
    '^(?:null|undefined|none)?\\s*\\|?\\s*image\\s*:.{0,80}$',
  ),
  pattern(
    'source',
    140,
    '^(?:source|sources|via|источник)(?:\\s*[:-].{0,120})?$',
    '^(?:based on (?:materials|reports?|information)|with (?:inputs?|agencies|files|reports?)) (?:from|by)?\\b.{0,80}$',
    '^по материалам .{2,80}$',
  ),
  pattern(
    'copyright',
    600,
    '(?:^|\\s)(?:©|\\(c\\)|copyright)\\s*(?:©\\s*)?(?:\\d{4}|the\\b|by\\b|[\\p{Lu}])',
    '\\ball rights reserved\\b',
    '\\bmay not be (?:published|reproduced|copied)\\b',
    '^все права защищены',
  ),
  pattern(
    'notice',
    700,
    '\\b(?:uses?|accept(?: all)?|our) cookies\\b',
    '^(?:privacy (?:policy|notice)|terms (?:of|and) .{0,40}|cookie (?:policy|settings)|about us|contact us|advertise with us)$',
    '^(?:sign up|subscribe|register|log ?in|sign ?in|create an account)\\b.{0,200}$',
    '\\b(?:quotes|data) (?:are )?delayed\\b.{0,80}\\bminutes\\b',
    '^our standards\\s*:',
    '^(?:this site is protected by|javascript is (?:disabled|required)|please enable|your browser)\\b',
  ),
]
