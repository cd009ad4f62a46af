// Which addresses of the web are nobody's private network.

/** Names that mean a machine or a network of one's own (RFC 6761, 6762, 8375; the rest by custom). */
const PRIVATE_NAME = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|home\.arpa|corp|private)$/

/** IPv4 blocks that are not for the public, from IANA's special-purpose registry: network and prefix length. */
const PRIVATE_BLOCKS: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
]

const numberOf = (address: string): number =>
  address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0)

function isPrivateV4(address: string): boolean {
  const number = numberOf(address)
  return PRIVATE_BLOCKS.some(([network, length]) => {
    const size = 2 ** (32 - length)
    return Math.floor(number / size) === numberOf(network) / size
  })
}

/** The eight groups of an IPv6 address as URL writes it: hexadecimal, at most one `::`. */
function groupsOf(address: string): number[] {
  const [head = '', tail] = address.split('::')
  const numbers = (part: string) => (part ? part.split(':').map(group => Number.parseInt(group, 16)) : [])
  const [before, after] = [numbers(head), numbers(tail ?? '')]
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length
  return [...before, ...Array<number>(zeros).fill(0), ...after]
}

/** Only 2000::/3 is global; in it 6to4, Teredo and the documentation block may hide what they like. */
function isPrivateV6(address: string): boolean {
  const [first = 0, second = 0] = groupsOf(address)
  if (first < 0x2000 || first > 0x3fff) return true
  return first === 0x2002 || (first === 0x2001 && (second === 0 || second === 0xdb8))
}

/**
 * Whether the host of a URL is meant for the public, as far as its name says: no loopback, private, link-local or reserved
 * address, no name without a dot, no name of a local network. A public name may still resolve to a private address: whoever
 * runs this where private networks can be reached has to close that way in the network.
 */
export function isPublicHost({ hostname }: URL): boolean {
  if (hostname.startsWith('[')) return !isPrivateV6(hostname.slice(1, -1))
  if (/^\d+(?:\.\d+){3}$/.test(hostname)) return !isPrivateV4(hostname)
  const name = hostname.replace(/\.$/, '')
  return name.includes('.') && !PRIVATE_NAME.test(name)
}
