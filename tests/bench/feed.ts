// A feed of 50 items as publishers print them, for what reading one costs.
export const ENTRIES = 50
const PARAGRAPHS = 6

const paragraph = (n: number) =>
  `<p>The council of <a href="/places/${n}">district ${n}</a> met again on Monday, and <em>nobody</em> expected more than a date for the next meeting. <img src="/img/${n}.jpg" alt="The hall" width="640" height="480"></p>`

const html = (n: number) =>
  Array.from({ length: PARAGRAPHS }, (_, index) => paragraph(n * 10 + index)).join('\n')

export const escaped = (markup: string) =>
  markup.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
export const section = (markup: string) => `<![CDATA[${markup}]]>`

const entry = (n: number, wrap: (markup: string) => string) => `<item>
  <title>Council of district ${n} meets &amp; adjourns</title>
  <link>https://news.example/${n}</link>
  <guid isPermaLink="false">tag:news.example,2026:${n}</guid>
  <pubDate>Tue, 20 Oct 2026 12:${String(n).padStart(2, '0')}:05 +0200</pubDate>
  <dc:creator>Ann Lee</dc:creator><category>Councils</category><category>Districts</category>
  <description>A meeting in district ${n}, and what came of it.</description>
  <content:encoded>${wrap(html(n))}</content:encoded>
</item>`

/** An RSS feed of a hundred kilobytes; `wrap` says how an item carries its HTML. */
export const feed = (wrap: (markup: string) => string) => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Councils</title><link>https://news.example/</link><description>What they decide</description><language>en</language>
${Array.from({ length: ENTRIES }, (_, n) => entry(n, wrap)).join('\n')}
</channel></rss>`
