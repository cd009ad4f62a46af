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
