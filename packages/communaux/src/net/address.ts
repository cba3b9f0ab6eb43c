import { BlockList, isIP } from 'node:net'

/**
 * Networks that are not the public Internet (IANA special-purpose registries): this machine, private
 * and link-local networks, shared and documentation addresses, multicast, reserved.
 */
const IPV4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12],
  ['192.0.0.0', 24], ['192.0.2.0', 24], ['192.88.99.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15],
  ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4],
]
/** 64:ff9b::/96 (NAT64) and 2002::/16 (6to4) carry an IPv4 address: `embedded` reads it. */
const IPV6: readonly (readonly [string, number])[] = [
  ['::', 128], ['::1', 128], ['100::', 64], ['2001::', 23], ['2001:db8::', 32], ['3fff::', 20], ['5f00::', 16],
  ['64:ff9b:1::', 48], ['fc00::', 7], ['fe80::', 10], ['fec0::', 10], ['ff00::', 8],
]

const block = new BlockList()
for (const [network, prefix] of IPV4) block.addSubnet(network, prefix, 'ipv4')
for (const [network, prefix] of IPV6) block.addSubnet(network, prefix, 'ipv6')

/**
 * Whether an IP address belongs to the public Internet. What is not an IP address is not public.
 *
 * @example isPublicAddress('::ffff:127.0.0.1') // false
 */
export function isPublicAddress(address: string): boolean {
  const text = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '')
  const family = isIP(text)
  if (family === 4) return !block.check(text, 'ipv4')
  if (family !== 6) return false
  const inner = embedded(text)
  if (inner !== null) return isPublicAddress(inner)
  return !block.check(text, 'ipv6')
}

/** The IPv4 address inside an IPv6 one: mapped, compatible, translated (NAT64), 6to4. */
function embedded(text: string): string | null {
  const groups = groupsOf(text)
  const zeros = (from: number, to: number): boolean => groups.slice(from, to).every((group) => group === 0)
  const last: readonly [number, number] = [groups[6] ?? 0, groups[7] ?? 0]
  if (zeros(0, 5) && groups[5] === 0xffff) return dotted(last)
  if (zeros(0, 4) && groups[4] === 0xffff && groups[5] === 0) return dotted(last)
  if (zeros(0, 6) && !(last[0] === 0 && last[1] <= 1)) return dotted(last)
  if (groups[0] === 0x64 && groups[1] === 0xff9b && zeros(2, 6)) return dotted(last)
  if (groups[0] === 0x2002) return dotted([groups[1] ?? 0, groups[2] ?? 0])
  return null
}

const dotted = ([high, low]: readonly [number, number]): string => [high >> 8, high & 255, low >> 8, low & 255].join('.')

/** The eight groups of an address that `isIP` accepted. */
function groupsOf(text: string): number[] {
  const plain = text.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, a: string, b: string, c: string, d: string) => `${hex(a, b)}:${hex(c, d)}`)
  const [head = '', tail] = plain.split('::')
  const parse = (part: string): number[] => (part ? part.split(':').map((group) => Number.parseInt(group, 16)) : [])
  const left = parse(head)
  if (tail === undefined) return left
  const right = parse(tail)
  return [...left, ...Array.from({ length: 8 - left.length - right.length }, () => 0), ...right]
}

const hex = (high: string, low: string): string => (Number(high) * 256 + Number(low)).toString(16)
