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
  ['za.id', '8001015009087', '§ is a South African ID'],
  ['il.id', '123456782', 'teudat zehut §'],
  ['de.id-card', 'T220001293', 'da ist § auf dem Personalausweis'],
  ['de.health', 'A000500015', '§ auf der eGK'],
  ['passport', 'PA8364201', 'passport no. §'],
  ['us.medicare', '7KD5-PN2-QR59', 'wears §'],
  ['us.npi', '1030069870', '§ is the NPI'],
  ['us.dea', 'BK5205542', '§, a DEA number'],
  ['us.alien', 'A-40721866', '§ with USCIS'],
  ['in.pan', 'QWKPM9243T', 'it is §'],
  ['in.voter', 'WKD6621602', '§ on a voter card'],
  ['in.passport', 'K7743522', '§ in an Indian passport'],
  ['kr.driver', '13-07-825086-44', '면허 §'],
  ['kr.foreign', '850317-6182247', '§, FRN'],
  ['kr.passport', 'M483B5041', '여권 §'],
  ['hk.id', 'G224375(9)', 'it is §'],
  ['tw.id', 'B275935843', '身分證 §'],
  ['th.id', '3-1399-21356-36-8', 'it is §'],
  ['my.nric', '850317-14-6864', 'it is §'],
  ['id.nik', '3174041503881943', '§ on his KTP'],
  ['ph.id', '34-1279567-2', '§ with SSS'],
  ['ph.tin', '214-854-025-000', '§, her TIN'],
  ['vn.cccd', '079136930302', '§ CCCD'],
  ['pk.cnic', '42101-0171151-6', 'it is §'],
  ['lk.nic', '850799736V', '§, NIC'],
  ['bd.nid', '1985712666', '§ NID card'],
  ['kz.iin', '850317421207', 'ИИН §'],
  ['au.ihi', '8003 6086 9364 0104', 'it is §'],
  ['nz.ird', '49-427-972', '§ IRD'],
  ['nz.nhi', 'ZKC5486', '§ NHI'],
  ['ae.emirates', '784-1985-6180883-7', 'it is §'],
  ['sa.id', '2416562441', '§ iqama'],
  ['kw.civil', '285031998442', '§ civil ID'],
  ['qa.id', '28563453752', '§ QID'],
  ['eg.national', '28503179554479', 'الرقم القومي §'],
  ['ir.melli', '9786353757', 'کد ملی §'],
  ['ng.nin', '56283646509', '§ NIN'],
  ['gh.card', 'GHA-294092049-4', 'it is §'],
  ['ke.id', 'A852282107K', '§ KRA PIN'],
  ['ma.cin', 'BK950452', '§ CINE'],
  ['tn.cin', '04510699', 'بطاقة التعريف §'],
  ['dz.nin', '109850317003049530', '§ NIN'],
  ['pl.nip', '782-101-52-13', '§ NIP'],
  ['pl.id-card', 'AYK752824', '§ dowód'],
  ['ro.cnp', '1850317833919', 'CNP §'],
  ['bg.egn', '8503211870', 'ЕГН §'],
  ['hr.oib', '53526813745', 'OIB §'],
  ['yu.jmbg', '1703985448560', 'JMBG §'],
  ['ee.isikukood', '38503177693', 'isikukood §'],
  ['lv.personas-kods', '170385-10286', 'te §'],
  ['hu.taj', '340 262 292', 'TAJ §'],
  ['hu.tax', '8172323859', 'adóazonosító §'],
  ['gr.amka', '17038573295', 'ΑΜΚΑ §'],
  ['gr.afm', '175722750', 'ΑΦΜ §'],
  ['cy.tic', '04803036S', '§ TIC'],
  ['mt.id', '6710855M', 'Maltese ID §'],
  ['ru.inn', '775300405508', 'ИНН §'],
  ['ru.snils', '751-860-374 13', 'это §'],
  ['ru.passport', '45 08 158397', 'паспорт §'],
  ['ua.rnokpp', '3576168512', 'РНОКПП §'],
  ['md.idnp', '2033837762500', 'IDNP §'],
  ['fr.spi', '30 68 341 912 510', '§ SPI'],
  ['fr.id-card', '880692078311', '§ CNI'],
  ['es.passport', 'XDC210896', '§ es su pasaporte'],
  ['es.nss', '28/48437061/51', '§ NSS'],
  ['pt.cc', '30202839 3 ZY3', 'é §'],
  ['pt.niss', '10090380511', 'NISS §'],
  ['lu.matricule', '1985031739346', 'matricule §'],
  ['dk.cpr', '170385-6516', 'CPR §'],
  ['is.kennitala', '170385-0559', 'kennitala §'],
  ['gb.utr', '2410616253', '§ UTR'],
  ['gb.driving-licence', 'KRAMP853175QW9TS', 'it is §'],
  ['de.tax-number', '143/532/44510', '§ Steuer-Nr'],
  ['de.driving-licence', 'KU04599146P', 'da ist §'],
  ['it.id-card', 'CA19462BX', '§ CIE'],
  ['it.driving-licence', 'MI6699700K', '§ patente'],
  ['nl.document', 'NXK4BD687', '§ paspoort'],
  ['ch.passport', 'K0323753', '§ Swiss passport'],
  ['br.cnh', '74123639702', '§ na CNH'],
  ['br.rg', '48.538.875-2', '§ RG'],
  ['br.pis', '685.12439.33-7', '§ PIS'],
  ['br.titulo', '9499 8683 0100', '§ título de eleitor'],
  ['br.cns', '741 4580 6876 2866', '§ SUS'],
  ['mx.rfc', 'KAMP850317QW4', '§ RFC'],
  ['mx.nss', '73359433445', '§ IMSS'],
  ['ar.dni', '28.353.554', '§ DNI'],
  ['cedula', 'V-14.901.734', '§ cédula'],
  ['uy.ci', '3.669.419-6', 'es §'],
  ['pe.ruc', '10061634679', '§ RUC'],
  ['co.nit', '904.969.439-8', '§ NIT'],
  ['visa', 'G9721592', 'visa number §'],
  ['driver', 'KT022119', "driver's licence no. §"],
  ['voter', '10295697', 'voter ID: §'],
  ['id-card', '74668626', 'national ID is §'],
  ['residence', 'RP5219739', 'residence permit §'],
  ['patient', 'MK540720', 'patient ID §'],
  ['insurance', 'W955938078', 'member ID §'],
  ['employee', '355018', 'staff number §'],
  ['tax', '749145338', 'taxpayer number §'],
  ['social-security', '6464232865', 'social insurance number §'],
  ['medical-licence', '5786303', 'GMC number §'],
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
  // Numbers without a check digit, and documents that are known by their name alone.
  const unchecked = new Set(
    `us.ssn us.itin us.medicare gb.utr us.alien gb.nino gb.driving-licence passport in.pan in.voter in.passport kr.driver
    kr.foreign kr.passport my.nric id.nik ph.id ph.tin vn.cccd pk.cnic lk.nic bd.nid nz.nhi qa.id eg.national ng.nin
    gh.card ke.id ma.cin tn.cin dz.nin mt.id ru.passport fr.id-card es.passport dk.cpr is.kennitala de.tax-number
    de.driving-licence it.id-card it.driving-licence nl.document ch.passport br.rg br.titulo mx.rfc ar.dni cedula visa
    driver voter id-card residence patient insurance employee tax social-security medical-licence`.split(
      /\s+/,
    ),
  );
  const checked = SAMPLES.filter(([name]) => !unchecked.has(name));
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
