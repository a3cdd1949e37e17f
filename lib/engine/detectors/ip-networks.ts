/** What an address of the internet protocol is good for. */
export type Network = 'public' | 'private' | 'reserved';

/** First and last address of each range, as numbers (IANA special-purpose registry). */
const PRIVATE = ranges('10.0.0.0/8 172.16.0.0/12 192.168.0.0/16');
const RESERVED = ranges(
  '0.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/3',
);
/** Resolvers that everybody knows, and what every router at home is called. */
const FAMOUS = new Set(
  '1.1.1.1 1.0.0.1 8.8.8.8 8.8.4.4 9.9.9.9 149.112.112.112 208.67.222.222 208.67.220.220 4.2.2.2 192.168.0.1 192.168.1.1 192.168.1.254 192.168.178.1 10.0.0.1 10.0.0.0 172.16.0.0 192.168.0.0 192.168.1.0 1.2.3.4'.split(
    ' ',
  ),
);

/** Null for what is no address. */
export function networkOfV4(text: string): Network | null {
  const address = numberOf(text);
  if (address === null) return null;
  if (FAMOUS.has(text)) return 'reserved';
  const isIn = ([first, last]: readonly [number, number]) => address >= first && address <= last;
  if (PRIVATE.some(isIn)) return 'private';
  return RESERVED.some(isIn) ? 'reserved' : 'public';
}

/** Null for what is no address. Only global unicast is public; documentation is 2001:db8::/32 and 3fff::/20. */
export function networkOfV6(text: string): Network | null {
  const halves = text.split('::');
  if (halves.length > 2) return null;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/.test(group))) return null;
  if (halves.length === 2 ? groups.length > 7 : groups.length !== 8) return null;
  const [first = '0', second = '0'] = halves[0] === '' ? [] : groups;
  const start = Number.parseInt(first, 16);
  if (start >= 0xfc00 && start <= 0xfdff) return 'private';
  const isSample = (start === 0x2001 && Number.parseInt(second, 16) === 0xdb8) || start === 0x3fff;
  // What is not given out yet is an address all the same; times and names with two colons are too short for one.
  const isTypical =
    groups.length > 2 && /\d/.test(text) && (start > 0 || groups.length > 5) && start < 0xfe00;
  return isTypical && !isSample ? 'public' : 'reserved';
}

function numberOf(text: string): number | null {
  const parts = text.split('.');
  if (parts.length !== 4) return null;
  let value = 0;
  for (const part of parts) {
    if (!/^(?:0|[1-9]\d{0,2})$/.test(part) || Number(part) > 255) return null;
    value = value * 256 + Number(part);
  }
  return value;
}

function ranges(list: string): [number, number][] {
  return list.split(' ').map((entry) => {
    const [address = '', bits = ''] = entry.split('/');
    const first = numberOf(address) ?? 0;
    return [first, first + 2 ** (32 - Number(bits)) - 1];
  });
}
