import { describe, expect, test } from 'vitest';
import { wordsFound } from '../testing/detected.ts';
import { paymentCard } from './payment-card.ts';

const found = (text: string) => wordsFound(paymentCard, text);

describe('found', () => {
  test.each<[text: string, numbers: string[]]>([
    ['card 4242 4242 4242 4242 thanks', ['4242 4242 4242 4242']],
    ['4242424242424242', ['4242424242424242']],
    ['it says 3782-822463-10005.', ['3782-822463-10005']],
    ['5555.5555.5555.4444', ['5555.5555.5555.4444']],
    ['numbers are 4111\n1111\n1111\n1111 pls', ['4111\n1111\n1111\n1111']],
    ['3056 930902 5904 cvv 123', ['3056 930902 5904']],
    ['4242 4242 4242 4242 123 12/27', ['4242 4242 4242 4242']],
    ['2223 0031 2200 3222', ['2223 0031 2200 3222']],
    ['6011111111111117', ['6011111111111117']],
    ['3566002020360505', ['3566002020360505']],
    ['6200 0000 0000 0005', ['6200 0000 0000 0005']],
    ['😀４２４２４２４２４２４２４２４２', ['４２４２４２４２４２４２４２４２']],
    ['4242\u200b4242\u200b4242\u200b4242', ['4242\u200b4242\u200b4242\u200b4242']],
    ['4242–4242–4242–4242', ['4242–4242–4242–4242']],
    ['٤٢٤٢ ٤٢٤٢ ٤٢٤٢ ٤٢٤٢', ['٤٢٤٢ ٤٢٤٢ ٤٢٤٢ ٤٢٤٢']],
    ['4242 4242 4242 4242 and 5555 5555 5555 4444', ['4242 4242 4242 4242', '5555 5555 5555 4444']],
    ['4242 4242 4242 4242 5555 5555 5555 4444', ['4242 4242 4242 4242', '5555 5555 5555 4444']],
    ['for my order I gave the card 4242 4242 4242 4242', ['4242 4242 4242 4242']],
  ])('%j', async (text, numbers) => {
    expect(await found(text)).toEqual(numbers);
  });
});

describe('silent', () => {
  test.each([
    ['check digit wrong', '4242 4242 4242 4243'],
    ['no issuer has this prefix', '9999 9999 9999 9995'],
    ['too short for Visa', '42424242424242'],
    ['longer chain of digits', '142424242424242424242'],
    ['an order', 'Order no. 4242424242424242 is on its way'],
    ['a parcel', 'Tracking: 4242 4242 4242 4242'],
    ['a parcel, German', 'Sendungsnummer 4242424242424242'],
    ['an IMEI', 'IMEI 378282246310005'],
    ['an invoice', 'invoice #4242424242424242'],
    ['an IBAN', 'RS35 4242 4242 4242 4242 79'],
    ['part of a code', 'id_4242424242424242 x4242424242424242'],
    ['a phone number', '+4242424242424242'],
    ['an address', 'https://example.test/status/4242424242424242'],
    ['masked', '•••• •••• •••• 4242'],
    ['words only', '16 digits, 4 groups, 1 typo'],
  ])('%s', async (_what, text) => {
    expect(await found(text)).toEqual([]);
  });
});
