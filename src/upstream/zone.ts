// Time zones as feeds print them: what RFC 822 fixes, places of the IANA database, and what news prints.
import type { CalendarDay } from '../text/calendar.ts'
import { zoneOffset as newsZoneOffset, offsetMinutes } from '../text/zones.ts'

/** RFC 822 section 5.1: minutes east of UTC. In a feed these names mean North America. */
const RFC_822: ReadonlyMap<string, number> = new Map(
  Object.entries({
    z: 0,
    gmt: 0,
    utc: 0,
    ut: 0,
    est: -300,
    edt: -240,
    cst: -360,
    cdt: -300,
    mst: -420,
    mdt: -360,
    pst: -480,
    pdt: -420,
  }),
)

/** Names that servers print and newspapers do not. `AT` is Atlantic time, in winter as the others. */
const OTHERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    uct: 0,
    zulu: 0,
    met: 60,
    mest: 120,
    at: -240,
    adt: -180,
    nst: -210,
    ndt: -150,
    sast: 120,
    acst: 570,
    msd: 240,
  }),
)

/** The offset of a place of the IANA database at a time told by the clock there; null where there is no such place. */
function offsetAt(place: string, local: string): number | null {
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone: place, timeZoneName: 'longOffset' })
    const printed = /GMT(\S*)$/.exec(format.format(new Date(`${local}Z`)))?.[1]
    return printed === undefined ? null : offsetMinutes(printed || '+0')
  } catch {
    return null
  }
}

/** Minutes east of UTC, or null where the name does not fix it. `name` in lower case; `local`: ISO 8601 without zone. */
export function namedOffset(name: string, day: CalendarDay, local: string): number | null {
  if (name.startsWith('etc/')) return RFC_822.get(name.slice(4)) ?? null
  if (name.includes('/')) return offsetAt(name, local)
  return RFC_822.get(name) ?? OTHERS.get(name) ?? newsZoneOffset(name, day, '')
}
