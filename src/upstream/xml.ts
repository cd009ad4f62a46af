// XML text → a tree of elements, and how to ask it.
import { XMLParser } from 'fast-xml-parser'
import { decodeReferences } from './references.ts'
import { type Repaired, TEXT_MARK } from './repair.ts'
import { oneLine } from './wellformed.ts'

/** An element: its children by name, its attributes by `@name`, its own characters under `#text`. One without either is its characters. */
export type XmlNode = string | XmlElement
export interface XmlElement {
  readonly [name: string]: XmlNode | readonly XmlNode[] | undefined
}

/** Repair has counted the levels already. */
const LEVELS_OF_PARSER = 100

/** As the parser gives a document: a node has its text, or its name with its children and, behind them, its attributes. */
interface Ordered {
  readonly '#text'?: string
  readonly ':@'?: Record<string, string>
  readonly [name: string]: readonly Ordered[] | Record<string, string> | string | undefined
}

/** Children in a list → by name. The parser could do that, but takes twice as long. */
function nodeOf(children: readonly Ordered[], attributes: Record<string, string> | undefined): XmlNode {
  const element: Record<string, XmlNode | XmlNode[]> = attributes ?? {}
  let text = ''
  let isBare = attributes === undefined
  for (const child of children) {
    const said = child['#text']
    if (said === undefined) {
      isBare = false
      addChild(element, child)
    } else text += said
  }
  if (isBare) return text
  if (text) element['#text'] = text
  return element
}

function addChild(element: Record<string, XmlNode | XmlNode[]>, child: Ordered): void {
  const name = Object.keys(child)[0] ?? ''
  const node = nodeOf(child[name] as readonly Ordered[], child[':@'])
  const before = element[name]
  if (before === undefined) element[name] = node
  else if (Array.isArray(before)) before.push(node)
  else element[name] = [before, node]
}

/**
 * Lean: nothing is turned into numbers or decoded; texts that were put aside are put back as they stand.
 * `name` gives names in our vocabulary. Throws on what `repair` has not made readable.
 */
export function parseXml({ xml, texts }: Repaired, name: (printed: string) => string): XmlElement {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: true,
    processEntities: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
    jPath: false,
    maxNestedTags: LEVELS_OF_PARSER,
    tagValueProcessor: (_, value) =>
      value.startsWith(TEXT_MARK) ? (texts[Number(value.slice(TEXT_MARK.length))] ?? '') : value,
    transformTagName: name,
    transformAttributeName: printed => `@${name(printed.slice(1))}`,
  })
  const tree = nodeOf(parser.parse(xml), undefined)
  return typeof tree === 'object' ? tree : {}
}

const NONE: readonly XmlNode[] = []

/** The children of this name. */
export function childrenOf(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  const found = typeof node === 'object' ? node[name] : undefined
  if (found === undefined) return NONE
  return Array.isArray(found) ? found : [found as XmlNode]
}

/** The children of these names, in the order of the names. */
export function childrenIn(node: XmlNode | undefined, names: readonly string[]): readonly XmlNode[] {
  let children = NONE
  for (const name of names) {
    const found = childrenOf(node, name)
    if (found.length) children = children.length ? [...children, ...found] : found
  }
  return children
}

export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  const found = typeof node === 'object' ? node[name] : undefined
  return Array.isArray(found) ? found[0] : (found as XmlNode | undefined)
}

/** The characters of an element as they stand, still escaped. */
export function rawOf(node: XmlNode | undefined): string {
  if (typeof node !== 'object') return node ?? ''
  const text = node['#text']
  return typeof text === 'string' ? text : ''
}

/** The characters of an element that holds a name, a date or an address: decoded, on one line; null where there are none. */
export const lineOf = (node: XmlNode | undefined): string | null =>
  oneLine(decodeReferences(rawOf(node))) || null

/** The first such child that says something. */
export function lineIn(node: XmlNode | undefined, ...names: readonly string[]): string | null {
  for (const child of childrenIn(node, names)) {
    const line = lineOf(child)
    if (line) return line
  }
  return null
}

/** An attribute, decoded; null where it is missing or empty. */
export function attributeOf(node: XmlNode | undefined, name: string): string | null {
  const value = typeof node === 'object' ? node[`@${name}`] : undefined
  return typeof value === 'string' ? oneLine(decodeReferences(value)) || null : null
}
