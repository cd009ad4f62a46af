// Which outlet a printed name, a domain or a line means; null for everything that is not in the table.
import { OUTLETS, type Outlet } from './phrases/outlets.ts'

const key = (name: string) => name.toLowerCase().replace(/^the /, '').replace(/\s+/g, ' ').trim()

const BY_NAME: ReadonlyMap<string, Outlet> = new Map(
  OUTLETS.flatMap(outlet => [outlet.name, ...outlet.also].map(name => [key(name), outlet] as const)),
)
const BY_DOMAIN: ReadonlyMap<string, Outlet> = new Map(
  OUTLETS.flatMap(outlet => outlet.domains.map(domain => [domain, outlet] as const)),
)

/** The outlet that goes by exactly this name. */
export const outletNamed = (name: string): Outlet | null => BY_NAME.get(key(name)) ?? null

/** The outlet that publishes at this host or under a domain above it: "edition.cnn.com". */
export function outletAt(host: string): Outlet | null {
  const labels = host.toLowerCase().split('.')
  for (let i = 0; i < labels.length - 1; i++) {
    const outlet = BY_DOMAIN.get(labels.slice(i).join('.'))
    if (outlet) return outlet
  }
  return null
}

/** Names short enough to be something else ("Time", "Express", "AA", "Trend") are no evidence in running text. */
const TELLING = OUTLETS.flatMap(outlet => [outlet.name, ...outlet.also])
  .filter(
    name =>
      name.length > 2 &&
      !/^(?:Time|Trend|Express|Guardian|Dawn|Fars|ARKA|MENA|NAN|SANA|APP|APA|SPA|RIA)$/.test(name),
  )
  .sort((a, b) => b.length - a.length)
  .map(name => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))

/** Source (flag `u`): the name of an outlet in running text, with its capitals, without groups. */
export const OUTLET_NAME = `(?:${TELLING.join('|')})(?![\\p{L}\\p{N}])`
