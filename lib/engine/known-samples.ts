import { FastHash } from './fast-hash.ts';

/** Of keys that stand in the documentation and the public test data of their vendors: Firebase SDKs, AWS, Stripe, GitHub. */
const SAMPLES = new Set([
  '0093e5b67a3c89',
  '016dc3dd4a41f4',
  '02090ca1e98628',
  '06a5822532e669',
  '0721c2338aa74d',
  '0858114485aa4b',
  '08bbefec855c73',
  '0f273911d23e99',
  '12092d860494aa',
  '129acef1c08335',
  '137c0b3aa61d5a',
  '1764968fbbc2a8',
  '17944a30dc9b8c',
  '17fb1afddc3c5c',
  '18d4bafb765c02',
  '1a0c0ceff1566a',
  '1a496592513fb1',
  '1b2ddc019e27bd',
  '1bdade9628f4e8',
  '1c51b48bf3639b',
  '1cf45250461ea3',
]);
const SALT = 'known-samples';

/** Whether a value is a sample that its vendor published. The list holds hashes, so that no scanner takes it for a leak. */
export function isKnownSample(value: string): boolean {
  if (value.length < 20 || value.length > 64) return false;
  const hash = new FastHash(SALT);
  hash.add(value);
  return SAMPLES.has(hash.value().toString(16).padStart(14, '0'));
}
