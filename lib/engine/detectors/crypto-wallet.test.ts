import { describe, expect, test } from 'vitest';
import { wordsFound } from '../testing/detected.ts';
import { cryptoWallet } from './crypto-wallet.ts';

const found = (text: string) => wordsFound(cryptoWallet, text);

describe('found', () => {
  test.each<[text: string, words: string[]]>([
    ['pay 1BoatSLRHtKNngkdXEeobR76b53LETtpyT now', ['1BoatSLRHtKNngkdXEeobR76b53LETtpyT']],
    ['3EktnHQD7RiAE6uzMj2ZifT9YgRrkSgzQX', ['3EktnHQD7RiAE6uzMj2ZifT9YgRrkSgzQX']],
    ['bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq', ['bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq']],
    [
      '0x52908400098527886E0F7030069857D2E4169EE7 in her wallet',
      ['0x52908400098527886E0F7030069857D2E4169EE7'],
    ],
    ['0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed', ['0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed']],
  ])('%j', async (text, words) => {
    expect(await found(text)).toEqual(words);
  });
});

describe('silent', () => {
  test.each([
    ['a letter wrong', '1BoatSLRHtKNngkdXEeobR76b53LETtpyX'],
    ['a letter wrong, bech32', 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdp'],
    ['a hash of a transaction', '0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed0011223344556677889900aa'],
    ['a zero address', '0x0000000000000000000000000000000000000000'],
    ['in a link', 'https://explorer.test/address/1BoatSLRHtKNngkdXEeobR76b53LETtpyT'],
    ['a commit', '8f953371d3e85eddb89b05ed6b9e680791055315'],
    ['a word', 'wallet address'],
  ])('%s', async (_what, text) => {
    expect(await found(text)).toEqual([]);
  });
});
