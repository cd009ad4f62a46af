// Furniture that scrapers left inside a line, between the sentences of a text. `u` group 1 is what is set aside.
import { lettered } from '../../text/letters.ts'

export interface InlinePattern {
  readonly kind: 'furniture' | 'stamp' | 'caption'
  readonly furniture?: string
  readonly rule: string
  readonly pattern: RegExp
  /** A string the text must hold, so that most texts are not searched. */
  readonly hint: RegExp
}

/** At most so many spaces and closing marks: a page of spaces must not be searched again from each of them. */
const AFTER_SENTENCE = '(?<=^|[.!?…:]["”’»)]{0,3}\\s{1,4}|[.!?…]["”’»)]{0,3})'
const BEFORE_SENTENCE = '(?=\\s{0,4}$|\\s{1,4}["“«‘(]?[\\p{Lu}\\d])'

const inline = (furniture: string, hint: RegExp, body: string): InlinePattern => ({
  kind: 'furniture',
  furniture,
  rule: `furniture/inline-${furniture}`,
  hint,
  pattern: lettered(`${AFTER_SENTENCE}(${body})${BEFORE_SENTENCE}`, 'g'),
})

const MONTHS =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)'

export const INLINE: readonly InlinePattern[] = [
  {
    kind: 'stamp',
    rule: 'stamp/before-headline',
    hint: /^date \d/,
    pattern: /^(date \d{4}-\d\d-\d\d)\s/g,
  },
  {
    kind: 'furniture',
    furniture: 'shortcode',
    rule: 'furniture/inline-shortcode',
    hint: /\[/,
    pattern: /(\[\/?(?:ad_\d+|caption|embed|gallery|video|audio|playlist|vc_\w+|et_\w+)(?:[ =][^\]]*)?\])/gu,
  },
  inline(
    'advertisement',
    /advert|ADVERT|below|continue/i,
    '(?:(?:Advertisements?|ADVERTISEMENTS?)\\s*)+|(?:Story|Article) continues below(?: this)?(?: advertisement| ad)?\\.?|Continue [Rr]eading [Bb]elow|Scroll (?:down )?to continue(?: with content)?',
  ),
  inline(
    'related',
    /Show\b/,
    '(?:Q&A|Quick [Gg]uide|Profile|Timeline|Explainer|Explained|At a glance|Key points) [^.!]{5,160}? Show',
  ),
  inline(
    'related',
    /read more|learn more/i,
    '[^.!?…]{8,180}? (?:Read more|Read More|READ MORE|Learn more)(?: »| >)?',
  ),
  inline(
    'related',
    /:/,
    '(?:RE|READ|ALSO READ|READ ALSO|READ MORE|SEE ALSO|WATCH|RELATED|MORE): [^.!?…]{10,180}$',
  ),
  inline(
    'share',
    /follow|share/i,
    'Follow [\\p{Lu}][\\p{L}\\d ]{1,30}:|Share (?:this )?(?:article|story)(?: on .{2,20})?|Follow us on .{3,40}$',
  ),
  inline(
    'credit',
    /\((?:im|image|photo|picture|ap photo|credit)/i,
    '\\((?:Im|Image|Photo|Picture|AP Photo|Credit)s?\\s?[:/][^)]{2,100}\\)',
  ),
  {
    // "… after a week. (Reporting by A; Editing by B)": the credit goes, the sentence before it stays.
    kind: 'furniture',
    furniture: 'credit',
    rule: 'furniture/inline-credit',
    hint: /\((?:additional |with )?(?:reporting|writing|written|compiled|editing)\b/i,
    pattern:
      /(?<=[.!?…]["”’»)]?\s{1,4})(\((?:additional |with )?(?:reporting|writing|written|compiled|editing)\b[^()]{0,60}?\bby\b[^()]{2,400}\))(?=\s*$)/giu,
  },
  {
    // "… a source said. © 2022 The Courier. All rights reserved.": what stands behind a flattened text.
    kind: 'furniture',
    furniture: 'copyright',
    rule: 'furniture/inline-copyright',
    hint: /©|copyright/i,
    pattern:
      /(?<=[.!?…]["”’»)]?\s(?:[^.!?…©]{0,60}\s)?)((?:Copyright\s)?(?:©|\(c\))\s?\d{4}[^.]{0,80}\.?(?:\s*All rights reserved\.?)?)(?=\s*$)/giu,
  },
  {
    // "… timber and fish. Enditem": the wire's own word for the end of a story.
    kind: 'furniture',
    furniture: 'separator',
    rule: 'furniture/inline-end',
    hint: /End ?[Ii]tem|Item ends|ENDITEM|\((?:END|end|more|MORE)\)\s*$/,
    pattern:
      /(?<=[.!?…]["”’»)]{0,3}\s{1,4})(End ?[Ii]tem|ENDITEM|Item ends|\((?:END|end|more|MORE)\))(?=\s*$)/gu,
  },
  {
    kind: 'furniture',
    furniture: 'page-data',
    rule: 'furniture/inline-page-data',
    hint: /Статус материала|Publication status|Published in section/,
    pattern:
      /(?<=[.!?…»]\s{1,4})((?:География|Темы|Лица|Статус материала|Geography|Topics|Persons|Publication status|Published in sections?)[\s:](?:(?![.!?…]\s+\p{Lu}\p{Ll}).)*)$/gu,
  },
  {
    kind: 'stamp',
    rule: 'stamp/between-sentences',
    hint: /\d:\d\d/,
    pattern: lettered(
      `${AFTER_SENTENCE}((?:\\d{1,2} ${MONTHS},? \\d{4}(?: года| г\\.)?|${MONTHS} \\d{1,2}, \\d{4}),? \\d{1,2}:\\d\\d)${BEFORE_SENTENCE}`,
      'g',
    ),
  },
  {
    kind: 'furniture',
    furniture: 'person-card',
    rule: 'furniture/inline-person-card',
    hint: /(?:^| )([А-Я][а-яё]{2,24}) \1 /,
    pattern:
      /(?<=(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?) (\p{Lu}[\p{L}-]+) )(\2 \1(?: \p{Lu}[\p{L}-]+)*)(?= \p{Ll})/gu,
  },
]
