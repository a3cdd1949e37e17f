import { sha256 } from '@noble/hashes/sha2.js';
import type { Range } from '../types.ts';
import { anyWord, around, isInLink } from './around.ts';
import type { Detector } from './detector.ts';

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
/** Remainders of BIP 173 and of BIP 350. */
const BECH32_SUMS = new Set([1, 0x2bc830a3]);
const GENERATORS = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

const CHECKED = /(?<![A-Za-z0-9])[13mnDLtrAMT][1-9A-HJ-NP-Za-km-z]{24,34}(?![A-Za-z0-9])/g;
const SEGWIT = /(?<![A-Za-z0-9])(?:bc1|tb1|ltc1)[a-z0-9]{8,87}(?![A-Za-z0-9])/g;
const ETHEREUM = /(?<![A-Za-z0-9])0x[0-9a-fA-F]{40}(?![A-Za-z0-9])/g;
/** Chains whose addresses carry no check that is worth its code: only beside a word that names them. */
const NAMED =
  /(?<![A-Za-z0-9])(?:4[0-9AB][1-9A-HJ-NP-Za-km-z]{93}|[1-9A-HJ-NP-Za-km-z]{43,44}|addr1[a-z0-9]{50,100})(?![A-Za-z0-9])/g;
const WALLET = anyWord(
  'wallet, wallets, crypto, bitcoin, btc, ethereum, eth, solana, monero, xmr, cardano, litecoin, dogecoin, address, adresse, portefeuille, monedero, cartera, direcci[óo]n, carteira, endere[çc]o',
);
const MAX_MATCHES = 50;

/** Addresses of wallets on public chains, by their check sums. */
export const cryptoWallet: Detector = {
  literals: [],
  find({ text, folded }): Range[] {
    const found: Range[] = [];
    const add = (shape: RegExp, isAddress: (address: string, beside: () => boolean) => boolean) => {
      for (const { 0: address, index } of text.matchAll(shape)) {
        if (found.length >= MAX_MATCHES) return;
        const range = { start: index, end: index + address.length };
        const beside = () => WALLET.test(around(text, range).toLowerCase());
        if (isAddress(address, beside) && !isInLink(text, index)) found.push(range);
      }
    };
    if (folded.text.length < 26) return found;
    add(CHECKED, passesBase58);
    add(SEGWIT, passesBech32);
    // Nothing else is written with so many hex digits behind 0x.
    add(ETHEREUM, (address) => !/^0x(.)\1+$/.test(address));
    add(NAMED, (_address, beside) => beside());
    return found
      .sort((a, b) => a.start - b.start)
      .filter((one, i, all) => i === 0 || one.start >= (all[i - 1]?.end ?? 0));
  },
};

/** Version, hash and the first four bytes of its double SHA-256, written in base 58. */
export function passesBase58(address: string): boolean {
  let value = 0n;
  for (const char of address) value = value * 58n + BigInt(BASE58.indexOf(char));
  const hex = value.toString(16);
  if (hex.length > 50) return false;
  const bytes = Uint8Array.from(hex.padStart(50, '0').match(/../g) ?? [], (pair) =>
    Number.parseInt(pair, 16),
  );
  const check = sha256(sha256(bytes.slice(0, 21)));
  return bytes.slice(21).every((byte, i) => byte === check[i]);
}

/** BIP 173 and BIP 350. */
export function passesBech32(address: string): boolean {
  const at = address.lastIndexOf('1');
  const prefix = [...address.slice(0, at)].map((char) => char.charCodeAt(0));
  const data = [...address.slice(at + 1)].map((char) => BECH32.indexOf(char));
  if (data.length < 6 || data.includes(-1)) return false;
  let sum = 1;
  for (const value of [...prefix.map((code) => code >> 5), 0, ...prefix.map((code) => code & 31), ...data]) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    for (const [i, generator] of GENERATORS.entries()) if ((top >> i) & 1) sum ^= generator;
  }
  return BECH32_SUMS.has(sum);
}
