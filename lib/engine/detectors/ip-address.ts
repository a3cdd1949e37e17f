import type { Range } from '../types.ts';
import { placed } from './around.ts';
import type { Detector } from './detector.ts';
import { type Network, networkOfV4, networkOfV6 } from './ip-networks.ts';

const V4 = /(?<![\p{L}\p{N}_.-])(?:\d{1,3}\.){3}\d{1,3}(?![\p{L}\p{N}_-]|\.\d)/gu;
const V6 = /(?<![\p{L}\p{N}:.])(?=[0-9a-f:]{0,20}:[0-9a-f]{0,4}:)[0-9a-f:]{3,39}(?![\p{L}\p{N}:]|\.\d|%\d)/gu;
const VERSION =
  /(?:version|versions|release|firmware|build|driver|update|chrome|android|ios|node|kernel|v\.?)\s{0,2}$/u;
const MAX_MATCHES = 100;

/** Addresses of machines on the open internet: of a customer, of a server. */
export const ipAddress: Detector = {
  literals: [],
  find: ({ folded }) => placed(folded, addressesIn(folded.text, 'public')),
};

/** Addresses of one network in a folded text. */
export function addressesIn(text: string, wanted: Network): Range[] {
  const found: Range[] = [];
  const add = (pattern: RegExp, networkOf: (address: string) => Network | null) => {
    for (const { 0: address, index } of text.matchAll(pattern)) {
      if (found.length >= MAX_MATCHES) return;
      if (networkOf(address) !== wanted || VERSION.test(text.slice(Math.max(0, index - 12), index))) continue;
      found.push({ start: index, end: index + address.length });
    }
  };
  if (text.includes('.')) add(V4, networkOfV4);
  if (text.includes(':')) add(V6, networkOfV6);
  return found;
}
