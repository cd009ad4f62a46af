// Addresses: absolute, on the web, or none.

const URL_LENGTH = 4096
/** What browsers drop from an address before they read it (URL Standard, section 4.4). */
const DROPPED = /[\t\n\r]/g

/** Has a host, or none of what only hides a script or stands for markup. */
const MAY_BE_ADDRESS = /^(?:https?:|\/\/)|^(?!<)(?!.*script\s*:)/i

/** `printed` as an absolute `http` or `https` address, or null. Relative ones need `base`. */
export function webUrl(printed: string | null | undefined, base: string | null): string | null {
  const text = printed?.trim().replace(DROPPED, '')
  if (!text || text.length > URL_LENGTH || !MAY_BE_ADDRESS.test(text)) return null
  const url = URL.parse(text, base ?? undefined)
  return url && (url.protocol === 'http:' || url.protocol === 'https:') ? url.href : null
}

/** The base of what stands inside an element: its `xml:base`, resolved (XML Base section 4). */
export const baseWithin = (base: string | null, xmlBase: string | null): string | null =>
  xmlBase ? (webUrl(xmlBase, base) ?? base) : base
