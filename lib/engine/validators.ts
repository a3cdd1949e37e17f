import { passesLuhn, passesMod97 } from './detectors/check-digits.ts';
import { isJwt } from './detectors/jwt.ts';
import { isRandom } from './detectors/secret-value.ts';
import { isPlaceholder } from './placeholder-value.ts';
import type { Validator } from './types.ts';

/** Hex of the lengths of common checksums: MD5, SHA-1, SHA-224, SHA-256, SHA-384, SHA-512. */
const HASH = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/i;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const BASE64 = /^(?:[A-Za-z0-9+/_-]{4})*(?:[A-Za-z0-9+/_-]{2}(?:==)?|[A-Za-z0-9+/_-]{3}=?)?$/;
/** Letters alone, in one case or as names of code join them. */
const WORD = /^(?:\p{L}\p{Ll}*|\p{Lu}+)(?:[ ._/-](?:\p{L}\p{Ll}*|\p{Lu}+))*$/u;

/** Every test there is. A name missing here does not compile. */
const VALIDATORS: Record<Validator, (value: string) => boolean> = {
  luhn: (value) => passesLuhn(value.replaceAll(/\D/g, '')),
  mod97: (value) => passesMod97(value.replaceAll(/[^A-Za-z0-9]/g, '').toLowerCase()),
  jwt: isJwt,
  base64: (value) => BASE64.test(value),
  mixed: (value) => [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(value)).length > 1,
  'not-placeholder': (value) => !isPlaceholder(value),
  'not-uuid': (value) => !UUID.test(value),
  'not-hash': (value) => !HASH.test(value),
  'not-word': (value) => !WORD.test(value),
  random: isRandom,
};

export function isValidator(name: string): name is Validator {
  return Object.hasOwn(VALIDATORS, name);
}

/** Whether a value passes all of these tests. */
export function passesAll(value: string, tests: readonly Validator[]): boolean {
  return tests.every((name) => VALIDATORS[name](value));
}
