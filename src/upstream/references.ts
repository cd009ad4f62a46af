// Character references: `&amp;`, `&#8217;`, `&eacute;`, and those that a document type declares.
import { decodeHTMLStrict } from 'entities'
import { failed, ok, type Result } from '../model/result.ts'
import { wellFormed } from './wellformed.ts'

const XML: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
}
const REFERENCE = /&(?:#[xX]?[0-9a-fA-F]{1,8}|[a-zA-Z][a-zA-Z0-9]{1,31});/g

/** One level of escaping taken off: XML's five, numbers, and HTML's names, which feeds use undeclared. Unknown names stay. */
export const decodeReferences = (text: string): string =>
  text.includes('&')
    ? wellFormed(text.replace(REFERENCE, reference => XML[reference] ?? decodeHTMLStrict(reference)))
    : text

/** A document may declare so many entities, and they may make it longer by so many characters. */
const MOST_ENTITIES = 200
const MOST_EXPANSION = 100_000
const MOST_LEVELS = 8

const DECLARED = /<!ENTITY\s+([\w.-]+)\s+(?:"([^"]*)"|'([^']*)')\s*>/g

const entitiesOf = (doctype: string): ReadonlyMap<string, string> =>
  new Map(
    [...doctype.matchAll(DECLARED)]
      .filter(([, name]) => !XML[`&${name};`])
      .map(([, name = '', double, single]) => [name, double ?? single ?? '']),
  )

interface Expansion {
  readonly entities: ReadonlyMap<string, string>
  left: number
}

/** The text of an entity with the entities in it, or null where there is no end of it. */
function valueNamed(name: string, expansion: Expansion, level: number): string | null {
  const value = expansion.entities.get(name) ?? ''
  expansion.left -= value.length
  if (level > MOST_LEVELS || expansion.left < 0) return null
  return expand(value, expansion, level + 1)
}

function expand(text: string, expansion: Expansion, level: number): string | null {
  let endless = false
  const expanded = text.replace(/&([\w.-]+);/g, (reference, name: string) => {
    if (endless || !expansion.entities.has(name)) return reference
    const value = valueNamed(name, expansion, level)
    endless ||= value === null
    return value ?? ''
  })
  return endless ? null : expanded
}

/** Internal entities put in place. External ones are never read. Fails, with a reason, on a bomb. */
export function expandEntities(xml: string, doctype: string): Result<string, string> {
  const entities = entitiesOf(doctype)
  if (entities.size === 0) return ok(xml)
  if (entities.size > MOST_ENTITIES) return failed(`it declares more than ${MOST_ENTITIES} entities`)
  const expanded = expand(xml, { entities, left: MOST_EXPANSION }, 0)
  return expanded === null
    ? failed(`its entities expand to more than ${MOST_EXPANSION} characters or refer to themselves`)
    : ok(expanded)
}
