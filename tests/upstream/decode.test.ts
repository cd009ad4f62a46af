// Which encoding a document is in, where header, declaration, mark and bytes do not agree.
import { expect, test } from 'vitest'
import { decode } from '../../src/upstream/decode.ts'

const ascii = (text: string) => [...text].map(char => char.charCodeAt(0))
const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap(part => (typeof part === 'string' ? ascii(part) : part)))
const utf8 = (text: string) => [...new TextEncoder().encode(text)]
/** "мир" */
const IN_1251 = [0xec, 0xe8, 0xf0]
const IN_KOI8 = [0xcd, 0xc9, 0xd2]
const declared = (name: string) => `<?xml version="1.0" encoding="${name}"?>`

test.each<[string, Uint8Array, string | null]>([
  ['the header alone', bytes('<a>', IN_1251), 'text/xml; charset=windows-1251'],
  ['the header in quotes', bytes('<a>', IN_KOI8), 'text/xml; Charset="KOI8-R"; x=y'],
  ['the declaration alone', bytes(declared('windows-1251'), IN_1251), null],
  ['the header before the declaration', bytes(declared('koi8-r'), IN_1251), 'text/xml; charset=windows-1251'],
  [
    'the declaration where the header says UTF-8 and is wrong',
    bytes(declared('koi8-r'), IN_KOI8),
    'text/xml; charset=utf-8',
  ],
  [
    'the header where the declaration says UTF-8 and is wrong',
    bytes(declared('utf-8'), IN_1251),
    'text/xml; charset=cp1251',
  ],
  [
    'UTF-8 where the declaration says so and the header does not',
    bytes(declared('utf-8'), utf8('мир')),
    'text/xml; charset=iso-8859-1',
  ],
  [
    'the mark before all',
    bytes([0xef, 0xbb, 0xbf], declared('koi8-r'), utf8('мир')),
    'text/xml; charset=windows-1251',
  ],
  ['a header that says UTF-16 of what is none', bytes('<a>', utf8('мир')), 'text/xml; charset=utf-16'],
  ['a mark of UTF-16 before what is none', bytes([0xff, 0xfe], '<a>', utf8('мир')), null],
  ['a name that nobody knows', bytes(declared('x-none'), utf8('мир')), 'text/xml; charset=none'],
  ['nothing at all', bytes('<a>', utf8('мир')), null],
])('%s', (_, document, mediaType) => {
  expect(decode(document, mediaType)).toMatch(/мир$/)
})

test('so much UTF-8 is no accident, whatever header and declaration say', () => {
  const text = 'мир и снова мир, и всем это нравится'
  expect(decode(bytes(declared('windows-1251'), utf8(text)), 'text/xml; charset=windows-1251')).toContain(
    text,
  )
})

test('a few bytes that could be UTF-8 are what they are declared to be', () => {
  // In GBK a name of two syllables, in UTF-8 two Cyrillic letters that do not belong together.
  expect(decode(bytes(declared('gbk'), [0xd0, 0xa1, 0xd1, 0xa7]), null)).toMatch(/小学$/)
})

test('one broken character does not make UTF-8 something else', () => {
  expect(decode(bytes(utf8('мир и мир и мир'), [0xff]), null)).toBe('мир и мир и мир\ufffd')
})

test('bytes that are no UTF-8 and have no name are Windows-1252', () => {
  expect(decode(bytes('caf', [0xe9, 0x97]), null)).toBe('café—')
})
