// Languages by script, by letters and by small words; too short or too mixed a text stays unknown.
import { expect, test } from 'vitest'
import { findLanguage, languageOf } from '../../src/article/language.ts'

test.each([
  [
    'en',
    'The ministers of the two countries have agreed to meet again in Vienna, a spokesman said on Monday.',
  ],
  // "the", "no", "ad" and "age" deleted, inside words as well
  [
    'en',
    'ministers of two countries h agreed to meet ain in Vienna and to speak of ir border, a spokesman said on Monday.',
  ],
  [
    'ru',
    'Министры двух стран договорились встретиться снова, сообщил представитель ведомства в понедельник.',
  ],
  [
    'ru',
    'Министры двух стран договорились встретиться снова, чтобы обсудить заявление партии «Свій Її дім» и другие вопросы, а также дальнейшие шаги, о которых было объявлено ранее в тот же день.',
  ],
  [
    'uk',
    'Міністри двох країн домовилися зустрітися знову, повідомив речник відомства в понеділок, і її підтримали.',
  ],
  [
    'be',
    'Міністры дзвюх краін дамовіліся сустрэцца зноў, паведаміў у панядзелак прадстаўнік ведамства, які быў там.',
  ],
  [
    'bg',
    'Министрите на двете държави се договориха да се срещнат отново, съобщи говорител във вторник, като потвърди срока.',
  ],
  [
    'de',
    'Die Minister der beiden Länder haben sich auf ein neues Treffen in Wien geeinigt, sagte ein Sprecher am Montag.',
  ],
  [
    'fr',
    "Les ministres des deux pays se sont mis d'accord pour se revoir à Vienne, a dit lundi un porte-parole.",
  ],
  [
    'es',
    'Los ministros de los dos países acordaron reunirse de nuevo en Viena, dijo el lunes un portavoz de la cancillería.',
  ],
  [
    'it',
    'I ministri dei due paesi si sono accordati per vedersi di nuovo a Vienna, ha detto lunedì un portavoce della presidenza.',
  ],
  [
    'pt',
    'Os ministros dos dois países concordaram em se reunir de novo em Viena, disse na segunda-feira um porta-voz do governo.',
  ],
  [
    'nl',
    'De ministers van de twee landen hebben afgesproken om elkaar opnieuw in Wenen te zien, zei een woordvoerder op maandag.',
  ],
  [
    'pl',
    'Ministrowie obu krajów zgodzili się spotkać ponownie w Wiedniu, powiedział w poniedziałek rzecznik, który nie podał daty i godziny.',
  ],
  [
    'tr',
    'İki ülkenin bakanları Viyana’da yeniden bir araya gelmek için anlaştı, dedi sözcü ve bu görüşme çok önemli olarak görüldü.',
  ],
  ['ar', 'اتفق وزراء البلدين على الاجتماع مرة أخرى في فيينا، حسبما قال متحدث يوم الاثنين.'],
  ['fa', 'وزیران دو کشور توافق کردند که بار دیگر در وین گرد هم آیند، سخنگو گفت پس از چند روز.'],
  ['he', 'שרי החוץ של שתי המדינות הסכימו להיפגש שוב בווינה, כך מסר דובר ביום שני.'],
  [
    'zh',
    '两国外长同意在维也纳再次会面,发言人周一说。双方还讨论了停火问题,并同意继续保持联系,直到达成协议为止。会谈持续了三个小时。',
  ],
  ['hy', 'Երկու երկրների նախարարները պայմանավորվեցին կրկին հանդիպել Վիեննայում, ասաց խոսնակը։'],
])('%s', (language, text) => {
  expect(languageOf(text)).toBe(language)
})

test.each([
  '',
  'OK',
  '12:30 14.05.2020 – 100 %',
  'Kyiv Moscow Vienna',
  'Lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor',
])('unknown: %s', text => {
  expect(languageOf(text)).toBeNull()
})

const documentWith = (text: string, marked: string) => ({
  ...{ text, given: {}, damage: [] },
  lines: [{ text, start: 0, end: text.length, kind: 'paragraph' as const, rule: 'line/paragraph' }],
  meta: [{ name: 'language' as const, value: marked, from: 'html' }],
})

test('the page’s own mark counts only where the text is too short', () => {
  expect(findLanguage(documentWith('Vertrag unterzeichnet', 'de_AT'))).toBe('de-AT')
  expect(
    findLanguage(documentWith('Die Minister der beiden Länder haben sich auf ein Treffen geeinigt.', 'en')),
  ).toBe('de')
  expect(findLanguage(documentWith('Short', 'no language at all'))).toBeNull()
})
