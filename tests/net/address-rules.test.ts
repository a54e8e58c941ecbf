import { expect, test } from 'vitest'
import { isPublicAddress, readAddressRules } from '#net/address-rules.ts'

const addresses: [string, boolean, string][] = [
  ['93.184.216.34', true, 'a public address'],
  ['2606:2800:220:1::1', true, 'a public address of IPv6'],
  ['0.0.0.0', false, 'this host'],
  ['10.1.2.3', false, 'private'],
  ['100.64.0.1', false, 'behind a carrier'],
  ['127.0.0.1', false, 'loopback'],
  ['127.255.255.254', false, 'loopback to its end'],
  ['169.254.169.254', false, 'metadata of a cloud'],
  ['172.31.255.255', false, 'private to its end'],
  ['172.32.0.1', true, 'just behind a private range'],
  ['192.168.1.1', false, 'private'],
  ['192.0.2.1', false, 'for documents'],
  ['198.18.0.1', false, 'for measuring'],
  ['224.0.0.1', false, 'multicast'],
  ['255.255.255.255', false, 'broadcast'],
  ['::', false, 'this host'],
  ['::1', false, 'loopback'],
  ['::127.0.0.1', false, 'IPv4 written as IPv6 in the oldest way'],
  ['::ffff:127.0.0.1', false, 'IPv4 mapped'],
  ['::ffff:7f00:1', false, 'IPv4 mapped, in other letters'],
  ['::ffff:93.184.216.34', true, 'a public IPv4 address mapped'],
  ['64:ff9b::7f00:1', false, 'loopback behind NAT64'],
  ['64:ff9b::5db8:d822', true, 'a public address behind NAT64, as networks of IPv6 alone see it'],
  ['64:ff9b:1::1', false, 'a local NAT64'],
  ['2002:7f00:1::', false, 'loopback by 6to4'],
  ['2002:a00:1::', false, 'a private address by 6to4'],
  ['2001::1', false, 'Teredo'],
  ['fc00::1', false, 'unique local'],
  ['fd12:3456::1', false, 'unique local'],
  ['fe80::1', false, 'link-local'],
  ['fe80::1%eth0', false, 'link-local with its zone'],
  ['fec0::1', false, 'site-local'],
  ['ff02::1', false, 'multicast'],
  ['2001:db8::1', false, 'for documents'],
  ['4000::1', false, 'given out to nobody'],
  ['', false, 'nothing'],
  ['example.org', false, 'a name'],
]

test.each(addresses)('%s is public: %s (%s)', (address, expected) => {
  expect(isPublicAddress(address)).toBe(expected)
})

const exceptions: [string, [host: string, address: string, port: number], boolean, string][] = [
  ['127.0.0.1', ['127.0.0.1', '127.0.0.1', 8600], true, 'a host by its address, on every port'],
  ['127.0.0.1', ['127.0.0.2', '127.0.0.2', 8600], false, 'and no other'],
  ['127.0.0.1:8600', ['127.0.0.1', '127.0.0.1', 8600], true, 'on one port'],
  ['127.0.0.1:8600', ['127.0.0.1', '127.0.0.1', 8601], false, 'on that port alone'],
  ['127.0.0.1', ['localhost', '127.0.0.1', 80], true, 'an address, whatever name leads there'],
  ['127.0.0.1', ['::ffff:127.0.0.1', '::ffff:127.0.0.1', 80], true, 'in every notation'],
  ['press.lan', ['press.lan', '10.0.0.9', 80], true, 'a name'],
  ['Press.LAN:8080', ['press.lan', '10.0.0.9', 8080], true, 'a name in capitals, with a port'],
  ['press.lan', ['other.lan', '10.0.0.9', 80], false, 'a name says nothing about others at its address'],
  ['10.0.0.0/8', ['a.lan', '10.200.0.1', 80], true, 'a range'],
  ['10.0.0.0/8', ['a.lan', '11.0.0.1', 80], true, 'what is public anyway'],
  ['10.0.0.0/8', ['a.lan', '192.168.0.1', 80], false, 'outside the range'],
  ['fd00::/8', ['a.lan', 'fd12::1', 80], true, 'a range of IPv6'],
  ['[::1]:9000', ['::1', '::1', 9000], true, 'an address of IPv6 with a port'],
  ['::1', ['::1', '::1', 80], true, 'without brackets'],
]

test.each(exceptions)('with %s listed, %j may be visited: %s (%s)', (entry, [host, address, port], expected) => {
  expect(readAddressRules([entry])(host, address, port)).toBe(expected)
})

test.each(['http://127.0.0.1', '127.0.0.1:99999', 'a b', '10.0.0.0/99'])(
  '"%s" is refused as an exception, with the way to write it',
  (entry) => {
    expect(() => readAddressRules([entry])).toThrow('RASAD_ALLOW_PRIVATE_HOSTS: write a host, host:port, or a range')
  },
)
