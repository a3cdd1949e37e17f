import { describe, expect, test } from 'vitest';
import { wordsFound } from '../../testing/detected.ts';
import { ID_FORMATS, nationalId } from './index.ts';

const found = (text: string) => wordsFound(nationalId, text);

/**
 * One number a format, as the authorities print it in their own explanations or as made by its arithmetic;
 * `where` is the draft, `§` stands for the number.
 */
const SAMPLES: [name: string, number: string, where: string][] = [
  ['us.ssn', '856-45-6789', 'It has §.'],
  ['us.ssn', '856456789', 'my social security number is §'],
  ['us.itin', '912-70-1234', 'ITIN: §'],
  ['gb.nino', 'AB 12 34 56 C', 'found § on a form'],
  ['gb.nino', 'AB123456C', 'National Insurance number §'],
  ['gb.nhs', '943 476 5919', 'NHS number: §'],
  ['de.steuer-id', '86 095 742 719', 'Steuer-ID § bitte'],
  ['de.pension', '15 070649 C 103', 'Rentenversicherungsnummer §'],
  ['fr.nir', '2 69 05 49 588 157 80', 'elle a le §'],
  ['fr.nir', '269054958815780', 'son numéro de sécurité sociale : §'],
  ['es.dni', '12345678Z', 'el suyo es §'],
  ['es.dni', '12.345.678-Z', 'el suyo es §'],
  ['es.nie', 'X1234567L', 'NIE §'],
  ['pt.nif', '212345672', 'NIF §'],
  ['it.codice-fiscale', 'RSSMRA85T10A562S', 'il suo è §'],
  ['nl.bsn', '111222333', 'BSN §'],
  ['be.national', '85.07.30-033.28', 'le voilà : §'],
  ['be.national', '85073003328', 'rijksregisternummer §'],
  ['pl.pesel', '44051401458', 'PESEL §'],
  ['se.personnummer', '19811218-9876', 'här: §'],
  ['se.personnummer', '811218-9876', 'personnummer §'],
  ['fi.hetu', '131052-308T', 'tunnus §'],
  ['no.fodselsnummer', '010190 12480', 'fødselsnummer §'],
  ['ch.ahv', '756.9217.0769.85', 'AHV §'],
  ['at.svnr', '1237 010180', 'SVNR §'],
  ['br.cpf', '111.444.777-35', 'é §'],
  ['br.cpf', '11144477735', 'CPF §'],
  ['br.cnpj', '11.222.333/0001-81', 'CNPJ §'],
  ['ca.sin', '130 692 544', 'SIN §'],
  ['mx.curp', 'HEGG560427MVZRRL04', 'CURP §'],
  ['cl.rut', '12.678.579-8', 'es §'],
  ['ar.cuil', '20-12345678-6', 'es §'],
  ['in.aadhaar', '2341 2341 2346', 'Aadhaar §'],
  ['cn.resident', '11010519491231002X', '身份证 §'],
  ['kr.resident', '640713-1018433', '번호 §'],
  ['jp.my-number', '1234 5678 9018', 'マイナンバー §'],
  ['sg.nric', 'S1234567D', 'NRIC §'],
  ['tr.kimlik', '10000000146', 'TC kimlik §'],
  ['ie.pps', '1234567FA', 'PPS §'],
  ['cz.rodne-cislo', '736028/5163', 'rodné číslo §'],
  ['au.tfn', '123 456 782', 'TFN §'],
  ['au.medicare', '2123 45670 1', 'Medicare card §'],
  ['za.id', '8001015009087', 'ID number §'],
  ['il.id', '123456782', 'teudat zehut §'],
  ['de.id-card', 'T220001293', 'Personalausweis §'],
  ['de.health', 'A000500015', 'eGK-Nummer §'],
  ['passport', 'PA8364201', 'passport no. §'],
];

describe('found', () => {
  test.each(SAMPLES)('%s %s', async (_name, number, where) => {
    expect(await found(where.replace('§', number))).toEqual([number]);
  });
});

test('every format has a sample', async () => {
  expect(new Set(SAMPLES.map(([name]) => name))).toEqual(
    new Set(ID_FORMATS.map(({ name }) => name.replace('-dotted', ''))),
  );
});

describe('one character wrong is no number', () => {
  // American social security and taxpayer numbers, British insurance numbers and passports have no check digit.
  const checked = SAMPLES.filter(([name]) => !['us.ssn', 'us.itin', 'gb.nino', 'passport'].includes(name));
  test.each(checked)('%s %s', async (name, number, where) => {
    const at = number.length - (name === 'au.medicare' ? 3 : name === 'ie.pps' ? 2 : 1);
    const isLetter = /[a-z]/i.test(number.charAt(at));
    const others = [...(isLetter ? 'ABCDEFGHJKLMNPQRSTUVWXYZ' : '0123456789')].filter(
      (char) => char !== number.charAt(at),
    );
    for (const other of others) {
      const wrong = number.slice(0, at) + other + number.slice(at + 1);
      expect(await found(where.replace('§', wrong))).toEqual([]);
    }
  });
});

describe('silent', () => {
  test.each([
    ['no word that names it', 'We counted 130 692 544 birds and 44051401458 feathers'],
    ['never given out', 'the SSN 000-12-3456, 666-12-3456 or 900-12-3456'],
    ['a format explained', 'An SSN looks like 123-45-6789, an NI number like QQ 12 34 56 C'],
    ['printed in every wallet once', 'SSN 078-05-1120'],
    ['masked', 'SSN ***-**-6789'],
    ['an order', 'Order 856-45-6789 is on its way'],
    ['a tracking number', 'Sendungsnummer 756.9217.0769.85'],
    ['part of a longer number', 'SSN 1856-45-67890, PESEL 440514014581'],
    ['inside a link', 'https://example.test/856-45-6789'],
    ['dates', '2026-11-20 12:30, 20.11.2026, 11/20/26, 20261120'],
    ['prices and counts', 'EUR 12.345.678,90 for 1.234.567 people in 2026'],
    ['a phone number', 'Call 020 7946 0018 or +1 415 555 0132'],
    ['an extension', 'call me on 555-01-2345 extension 6'],
    ['versions', 'v10.0.19045.3693 and 1.2.3-beta.4'],
    ['a commit', 'fixed in 9f2c4b7e1a0d8356c4e2f7b19a5d3c806e1f4a2b'],
    ['words', 'my social security number is nobody\u2019s business'],
  ])('%s', async (_what, text) => {
    expect(await found(text)).toEqual([]);
  });
});

test('the marked words are the typed ones, whatever stands before them', async () => {
  expect(await found('😀👩‍👩‍👧e\u0301漢 ８５６-45-6789!')).toEqual(['８５６-45-6789']);
});
