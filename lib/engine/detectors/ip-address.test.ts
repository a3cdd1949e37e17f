import { describe, expect, test } from 'vitest';
import { wordsFound } from '../testing/detected.ts';
import { internalHost } from './internal-host.ts';
import { ipAddress } from './ip-address.ts';
import { type Network, networkOfV4, networkOfV6 } from './ip-networks.ts';

test.each<[address: string, network: Network | null]>([
  ['44.107.162.219', 'public'],
  ['172.15.0.9', 'public'],
  ['172.16.0.9', 'private'],
  ['172.31.255.255', 'private'],
  ['172.32.0.0', 'public'],
  ['10.20.30.40', 'private'],
  ['192.168.7.7', 'private'],
  ['192.168.1.1', 'reserved'],
  ['192.0.2.1', 'reserved'],
  ['198.51.100.7', 'reserved'],
  ['203.0.113.255', 'reserved'],
  ['127.0.0.1', 'reserved'],
  ['255.255.255.255', 'reserved'],
  ['8.8.8.8', 'reserved'],
  ['256.1.1.1', null],
  ['1.2.3', null],
  ['01.2.3.4', null],
])('%s is %s', (address, network) => {
  expect(networkOfV4(address)).toBe(network);
});

test.each<[address: string, network: Network | null]>([
  ['2a01:4f8:c0c:1234::1', 'public'],
  ['2001:db8::1', 'reserved'],
  ['3fff::1', 'reserved'],
  ['fd12:3456:789a::1', 'private'],
  ['fe80::1', 'reserved'],
  ['::1', 'reserved'],
  ['1:2:3', null],
  ['1::2::3', null],
  ['2a01:4f8:c0c:12345::1', null],
])('%s is %s', (address, network) => {
  expect(networkOfV6(address)).toBe(network);
});

describe('addresses of the open internet', () => {
  test.each<[text: string, addresses: string[]]>([
    ['Olga logged in from 44.107.162.219 last night.', ['44.107.162.219']],
    ['http://44.107.162.219:8080/x', ['44.107.162.219']],
    ['from 2a01:4f8:c0c:1234::1, again', ['2a01:4f8:c0c:1234::1']],
    ['Version 44.107.162.219 and v5.14.13.59 and Chrome 125.0.6422.141', []],
    ['DNS 8.8.8.8, sample 203.0.113.7, home 127.0.0.1', []],
    ['section 1.2.3.4.5, 12:30:45, a::b, 00:1A:2B:3C:4D:5E', []],
  ])('%j', async (text, addresses) => {
    expect(await wordsFound(ipAddress, text)).toEqual(addresses);
  });
});

describe('machines inside', () => {
  test.each<[text: string, hosts: string[]]>([
    ['ssh into 10.20.30.40 now', ['10.20.30.40']],
    ['https://build-7.eng.acme.internal/job/9', ['build-7.eng.acme.internal']],
    ['files on nas01.acme.corp and DC1.ACME.LOCAL.', ['nas01.acme.corp', 'DC1.ACME.LOCAL']],
    ['fd12:3456:789a::1', ['fd12:3456:789a::1']],
    ['open 192.168.1.1 in the browser, or localhost:3000, or raspberrypi.local', []],
    ['buy local, think .internal, acme.corporate.com, mail local@acme.com', []],
  ])('%j', async (text, hosts) => {
    expect(await wordsFound(internalHost, text)).toEqual(hosts);
  });
});
