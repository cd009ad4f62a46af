// OPML 2.0: a list of feeds that a reader, or another Dateline, can import.
import { escapeAttribute, escapeText, oneLine } from '../text/xml.ts'

/** A feed in a list; addresses are absolute, `home` is its page for people where known. */
export interface OpmlFeed {
  readonly title: string
  readonly url: string
  readonly home: string | null
}

/** Feeds under one name. `name` null: at the top. */
export interface OpmlFolder {
  readonly name: string | null
  readonly feeds: readonly OpmlFeed[]
}

const outline = ({ title, url, home }: OpmlFeed): string => {
  const name = escapeAttribute(oneLine(title))
  const page = home === null ? '' : ` htmlUrl="${escapeAttribute(home)}"`
  return `<outline text="${name}" title="${name}" type="rss" xmlUrl="${escapeAttribute(url)}"${page}/>`
}

/** A folder has only a text: with a title and no type W3C's validator warns. */
const folder = ({ name, feeds }: OpmlFolder): string => {
  const inside = feeds.map(outline).join('\n')
  return name === null ? inside : `<outline text="${escapeAttribute(oneLine(name))}">\n${inside}\n</outline>`
}

/** http://opml.org/spec2.opml */
export const renderOpml = (
  title: string,
  folders: readonly OpmlFolder[],
): string => `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
<head><title>${escapeText(oneLine(title))}</title></head>
<body>
${folders
  .filter(({ feeds }) => feeds.length)
  .map(folder)
  .join('\n')}
</body>
</opml>
`
