// The two forms of an id: a URN (RFC 9562 section 4) in feeds and answers, its bare UUID in addresses and tables.

const PREFIX = 'urn:uuid:'

/** `uuid` → `urn:uuid:…`. */
export const urnOf = (uuid: string): string => PREFIX + uuid

/** `urn:uuid:…` → the UUID. */
export const uuidIn = (urn: string): string => urn.slice(PREFIX.length)
