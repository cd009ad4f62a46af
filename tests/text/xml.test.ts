// What may stand in XML, and how.
import { expect, test } from 'vitest'
import { cdata, escapeAttribute, escapeLabel, escapeText, oneLine, printable } from '../../src/text/xml.ts'

test.each([
  ['plain text', 'plain text'],
  ['\u0000\b\u000b\u001f\u007f\u0085\u009f', ''],
  ['tab\tand\nline', 'tab\tand\nline'],
  ['one\r\ntwo\rthree', 'one\ntwo\nthree'],
  ['\ud800 \udc00 😀 \udc00\ud800', '  😀 '],
  ['\ufffe\uffff\ufeff\ufffd', '\ufeff\ufffd'],
  ['\u00a0\u00ad\u200b\u202e', '\u00a0\u00ad\u200b\u202e'],
])('printable %j', (text, expected) => {
  expect(printable(text)).toBe(expected)
})

test.each([
  ['a title', 'a title'],
  ['  a\ttitle\r\n of  two\u00a0lines ', 'a title of two lines'],
])('oneLine %j', (text, expected) => {
  expect(oneLine(text)).toBe(expected)
})

test('text, attributes and sections', () => {
  expect(escapeText('a < b && c > "d" &amp;')).toBe('a &lt; b &amp;&amp; c &gt; "d" &amp;amp;')
  expect(escapeAttribute('"a"\n<b>')).toBe('&quot;a&quot; &lt;b&gt;')
  expect(cdata('a ]]> b')).toBe('<![CDATA[a ]]]]><![CDATA[> b]]>')
  expect(cdata(']]]>>')).toBe('<![CDATA[]]]]]><![CDATA[>>]]>')
})

test('a label is meant as it is', () => {
  expect(escapeLabel('AT&T < 5')).toBe('AT&#x26;T &#x3C; 5')
  expect(escapeLabel('<b>bold</b>')).toBe('&#x3C;b&gt;bold&#x3C;\u2060/b&gt;')
})
