// The day that an outlet puts into the address of a story: "/2019/03/06/ferry-late", "/news/2019-03-06/".
import type { NewsDate } from '../../model/date.ts'
import { type Found, inferred } from '../../model/fact.ts'
import { isDay } from '../../text/calendar.ts'
import type { Document } from '../document.ts'

/** A year, a month and a day as parts of the path, with two figures each. */
const DAY_IN_PATH = /^https?:\/\/[^/?#]+\/(?:[^?#]*\/)?((?:19|20)\d\d)([/-])(\d\d)\2(\d\d)(?=\/|$)/i

function dayIn(address: string): string | null {
  const [, year, , month, day] = DAY_IN_PATH.exec(address) ?? []
  return year && isDay(Number(month), Number(day), Number(year)) ? `${year}-${month}-${day}` : null
}

/** From the address given beside a text or named by its page; null where their days differ. */
export function dateInAddress({ given, meta }: Document): Found<NewsDate> | null {
  const addresses = [given.url ?? '', ...meta.filter(({ name }) => name === 'url').map(({ value }) => value)]
  const days = new Set(addresses.map(dayIn).filter(day => day !== null))
  const [value] = days
  return value && days.size === 1
    ? inferred<NewsDate>({ value, precision: 'day' }, null, 'date/address')
    : null
}
