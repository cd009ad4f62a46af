// How often a publisher says that the feed changes.
import { positive } from './numbers.ts'
import { lineIn, type XmlNode } from './xml.ts'

/** Minutes in a period of the syndication module. */
const PERIODS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hourly: 60,
    daily: 1_440,
    weekly: 10_080,
    monthly: 43_200,
    yearly: 525_600,
  }),
)

/** `ttl` in minutes, else `sy:updatePeriod` divided by `sy:updateFrequency`, else null. */
export function refreshMinutes(channel: XmlNode): number | null {
  const ttl = positive(lineIn(channel, 'ttl'))
  if (ttl) return ttl
  const period = PERIODS.get(lineIn(channel, 'sy_updateperiod')?.toLowerCase() ?? '')
  const frequency = positive(lineIn(channel, 'sy_updatefrequency')) ?? 1
  return period ? Math.max(1, Math.round(period / frequency)) : null
}
