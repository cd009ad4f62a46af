// What a site lets robots read: the rules of robots.txt (RFC 9309).

/** A rule of the group that is ours; `path` is a pattern: `*` is anything, `$` at its end is the end. */
export interface RobotsRule {
  readonly allow: boolean
  readonly path: string
}

/** An agent of this name is every robot that has no group of its own. */
const EVERYBODY = '*'

const UNRESERVED = /[\w.~-]/

/** One spelling for each octet (section 2.2.2): what need not be escaped is not, what is no ASCII is. */
const spelled = (path: string): string =>
  path
    .toWellFormed()
    .replace(/[^\x21-\x7e]+/g, encodeURIComponent)
    .replace(/%([0-9a-f]{2})/gi, (printed, digits: string) => {
      const character = String.fromCharCode(Number.parseInt(digits, 16))
      return UNRESERVED.test(character) ? character : printed.toUpperCase()
    })

/** The field and the value of a line, or null where it is none. */
function fieldOf(line: string): readonly [string, string] | null {
  const [said = ''] = line.split('#', 1)
  const colon = said.indexOf(':')
  return colon < 0 ? null : [said.slice(0, colon).trim().toLowerCase(), said.slice(colon + 1).trim()]
}

/** Whom a `User-agent` line means: `*`, or a product token in lower case. */
const agentOf = (value: string): string =>
  value.startsWith(EVERYBODY) ? EVERYBODY : (/^[a-z_-]*/i.exec(value)?.[0].toLowerCase() ?? '')

interface Reading {
  readonly groups: ReadonlyMap<string, RobotsRule[]>
  /** Agents of `groups` that the group which is being read is for. */
  readonly meant: Set<string>
  readonly named: Set<string>
  /** Whether the line before named an agent too. */
  naming: boolean
}

function nameAgent(reading: Reading, agent: string): void {
  if (!reading.naming) reading.meant.clear()
  reading.naming = true
  if (!reading.groups.has(agent)) return
  reading.meant.add(agent)
  reading.named.add(agent)
}

/** An empty rule forbids nothing. */
function addRule(reading: Reading, allow: boolean, path: string): void {
  reading.naming = false
  if (path) for (const agent of reading.meant) reading.groups.get(agent)?.push({ allow, path: spelled(path) })
}

/**
 * The rules for the robot of this product token: those of all its groups (section 2.2.1), or, where it has none, those for everybody.
 * Never throws, whatever the text.
 */
export function robotsRules(text: string, token: string): readonly RobotsRule[] {
  const ours = token.toLowerCase()
  const groups = new Map([ours, EVERYBODY].map(agent => [agent, [] as RobotsRule[]]))
  const reading: Reading = { groups, meant: new Set(), named: new Set(), naming: false }
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)) {
    const [field, value] = fieldOf(line) ?? ['', '']
    if (field === 'user-agent') nameAgent(reading, agentOf(value))
    else if (field === 'allow' || field === 'disallow') addRule(reading, field === 'allow', value)
  }
  return groups.get(reading.named.has(ours) ? ours : EVERYBODY) ?? []
}

/** In one pass whatever the pattern: between its stars the first place that fits is as good as any other. */
function fits(pattern: string, path: string): boolean {
  const ends = pattern.endsWith('$')
  const [head = '', ...rest] = (ends ? pattern.slice(0, -1) : pattern).split('*')
  if (!path.startsWith(head)) return false
  const tail = ends ? rest.pop() : undefined
  let at = head.length
  for (const piece of rest) {
    const found = path.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  if (!ends) return true
  return tail === undefined ? at === path.length : at <= path.length - tail.length && path.endsWith(tail)
}

/** Whether the rules let an address be read. The longest rule that fits counts; of two, the one that allows (section 2.2.2). */
export function robotsAllow(rules: readonly RobotsRule[], { pathname, search }: URL): boolean {
  const path = spelled(pathname + search)
    .replaceAll('*', '%2A')
    .replaceAll('$', '%24')
  const [first] = rules
    .filter(rule => fits(rule.path, path))
    .toSorted((a, b) => b.path.length - a.path.length || Number(b.allow) - Number(a.allow))
  return first?.allow ?? true
}
