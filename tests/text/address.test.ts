import { expect, test } from 'vitest'
import { isPublicHost } from '../../src/text/address.ts'

test.each([
  'https://news.example.org/feed',
  'http://93.184.216.34/feed',
  'http://172.32.0.1/',
  'http://100.128.0.1/',
  'http://[2606:4700:4700::1111]/',
  'https://localhost.example.org/',
  'https://xn--80ak6aa92e.com/',
])('%s is public', address => {
  expect(isPublicHost(new URL(address))).toBe(true)
})

test.each([
  'http://localhost/',
  'http://localhost:8787/feed',
  'http://app.localhost/',
  'http://LOCALHOST./',
  'http://printer/',
  'http://nas.local/',
  'http://metadata.google.internal/',
  'http://router.home.arpa/',
  'http://127.0.0.1/',
  'http://127.1/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://0177.0.0.1/',
  'http://0/',
  'http://10.0.0.1/',
  'http://100.64.0.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://172.16.0.1/',
  'http://172.31.255.255/',
  'http://192.168.1.1/',
  'http://224.0.0.1/',
  'http://255.255.255.255/',
  'http://[::]/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[fe80::1]/',
  'http://[fd00::1]/',
  'http://[2002:7f00:1::]/',
  'http://[ff02::1]/',
])('%s is not', address => {
  expect(isPublicHost(new URL(address))).toBe(false)
})
