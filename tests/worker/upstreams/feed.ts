// Feeds that the scripted server serves: small RSS documents about an invented country.

/** Entry `n` of a feed; one comes every hour. */
export const entry = (n: number): string => `<item>
<title>Harvest report ${n}</title><link>https://site.example/reports/${n}</link><guid isPermaLink="false">report-${n}</guid>
<pubDate>${new Date(Date.UTC(2026, 2, 1, 9 + n)).toUTCString()}</pubDate>
<description>The barns of Ruritania were counted for the ${n}. time, and the farmers were content.</description>
</item>`

export const rss = (
  entries: readonly string[],
  channel = '',
): string => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Ruritanian Farmer</title><link>https://site.example/</link>
<description>News of the fields</description>${channel}
${entries.join('\n')}
</channel></rss>`

/** Entries 1 to `count`, newest first. */
export const feedOf = (count: number, channel = ''): string =>
  rss(
    Array.from({ length: count }, (_, n) => entry(count - n)),
    channel,
  )
