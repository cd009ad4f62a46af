// What RSS and Atom have in common of other people's vocabularies.
import type { Entry } from '../model/stream.ts'
import { escapeLabel } from '../text/xml.ts'

/** Dublin Core elements. */
export const DC = 'http://purl.org/dc/elements/1.1/'
/** Feed history, RFC 5005. */
export const FH = 'http://purl.org/syndication/history/1.0'

/** Publisher, archive, media type and rights of an entry in Dublin Core, as far as they are known. */
export function provenance({ item, source }: Entry): string {
  const archive = source && !source.feed ? source.title : null
  return (
    element('dc:publisher', item.publisher?.value) +
    element('dc:source', archive) +
    element('dc:format', source?.mediaType) +
    element('dc:rights', source?.rights)
  )
}

const element = (name: string, text: string | null | undefined): string =>
  text ? `<${name}>${escapeLabel(text)}</${name}>\n` : ''
