import { lazyTest, type WordTest } from '../../words.ts';
import { anyWord } from '../around.ts';
import { isSampleNumber } from '../check-digits.ts';
import type { NumberFormat } from '../number-format.ts';

/** One of these expressions, with "number is" and the like between it and what follows. */
function led(list: string): WordTest {
  return lazyTest(() => {
    const words = list
      .trim()
      .split(/\s*,\s*/)
      .join('|');
    return new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}])[^.!?;\\n\\d]{0,5}(?:[^!?;\\n\\d]{0,20}[ :=#(])?$`,
      'u',
    );
  });
}

/** Samples are written with one digit or with digits in a row. */
function isWritten(code: string): boolean {
  const digits = code.replaceAll(/\D/g, '');
  const isSample = /^(\d)\1+$|0{6}/.test(digits) || (digits.length > 7 && isSampleNumber(digits));
  return digits.length >= 4 && !isSample;
}

/** Typed with gaps, as from a photo or to get past a filter. */
const GAPPED = '[a-z]{0,3}(?: {1,2}?\\d{1,6}){2,10}[a-z]?|[a-z]\\d{1,4}(?: \\d{1,4}){1,8}';

/** Documents whose numbers differ from state to state, known by what is called so right before them. */
const NAMED: [name: string, shape: RegExp, words: string][] = [
  [
    'passport',
    /[a-z]{0,3}-?\d{5,9}[a-z]?|\d{2}[a-z]{2}\d{5}|[a-z]\d{2}[a-z]\d{2}[a-z]\d{2}|[cfghjk][cfghjklmnprtvwxyz\d]{8}\d?/g,
    "passport,passprt,pssprt,psprt,passports?['’]?s? (?:number|no),pass? ?port,reisepass,reisepassnummer,passnummer,pass-nr,pass-nummer,passeport,pasaporte,passaporte,passaporto,paspoort,paspoortnummer,passi,pass nr",
  ],
  ['visa', /[a-z]{1,2}-?\d{6,9}/g, 'visa,vsa,visa number,visum,visumnummer,visado,visto'],
  [
    'driver',
    /[a-z]{0,3}-?\d{5,14}[a-z]{0,2}|[a-z]\d{3}-\d{4}-\d{4}|[a-z]\d{4}-\d{5}-\d{5}/g,
    "driver['’]?s? licen[cs]e,dl nmbr,drvrs? lcns,drivers? licen[cs]e,driving licen[cs]e,driver['’]?s? permit,dl,dl number,dl no,f[üu]hrerschein,f[üu]hrerscheinnummer,permis de conduire,carn[ée]t? de conducir,permiso de conducir,licencia de conducir,licencia de manejo,carta de condu[çc][ãa]o,carteira de motorista,cnh,rijbewijs,patente,prawo jazdy",
  ],
  [
    'voter',
    /[a-z]{0,3}\d{6,12}|[a-z]{6}\d{8}[hm]\d{3}/g,
    'voter id,vtr id,voter number,voter id number,voter card,voter registration,electoral roll number,credencial para votar,clave de elector,t[íi]tulo de eleitor,carte d[eé] [ée]lecteur',
  ],
  [
    'id-card',
    /[a-z]{0,3}-?\d{5,14}[a-z]{0,2}|[cfghjklmnprtvwxyz\d]{9}\d?/g,
    "national id,ntnl id,natl id,nat\\. id,national identity,national identification,identity card,identification card,id card,identity number,identification number,id number,citizen id,citizenship number,personalausweis,ausweisnummer,ausweis,ausweis-nr,carte d['’]identit[ée],pi[èe]ce d['’]identit[ée],documento de identidad,documento de identidade,documento nacional de identidad,cart[ãa]o de cidad[ãa]o,bilhete de identidade,carteira de identidade,kimlik,legitimation",
  ],
  [
    'residence',
    /[a-z]{0,3}-?\d{6,12}[a-z]{0,2}/g,
    'residence permit,resident permit,permanent resident,residency card,green card,alien registration,alien number,a-number,uscis,uscis number,immigration number,refugee id,aufenthaltstitel,aufenthaltserlaubnis,titre de s[ée]jour,carte de s[ée]jour,permiso de residencia,tarjeta de residencia,autoriza[çc][ãa]o de resid[êe]ncia,t[íi]tulo de resid[êe]ncia',
  ],
  [
    'patient',
    /[a-z]{0,4}-?\d{4,12}[a-z]?/g,
    'patient id,patient number,patient no,patient file,medical record,medical record number,mrn,chart number,hospital number,patientennummer,patienten-id,patientenakte,num[ée]ro de patient,dossier patient,historia cl[íi]nica,n[úu]mero de paciente,prontu[áa]rio,n[úu]mero de utente,utente',
  ],
  [
    'insurance',
    /[a-z]{0,4}-?\d{6,13}[a-z]?|\d{3}-?\d{2}-?\d{4}-?[a-z]\d?/g,
    "health insurance,health card,health plan,insurance number,insurance id,member id,medicaid,medicaid id,beneficiary,beneficiary number,versichertennummer,versicherungsnummer,krankenversicherung,num[ée]ro d['’]assur[ée],mutuelle,num[ée]ro d['’]adh[ée]rent,tarjeta sanitaria,n[úu]mero de afiliado,obra social,cart[ãa]o de sa[úu]de,carteirinha,plano de sa[úu]de",
  ],
  [
    'employee',
    /[a-z]{0,4}-?\d{4,10}/g,
    'employee id,employee number,employee no,staff id,staff number,personnel number,payroll number,personalnummer,mitarbeiternummer,num[ée]ro de salari[ée],matricule,n[úu]mero de empleado,n[úu]mero de n[óo]mina,n[úu]mero de funcion[áa]rio,matr[íi]cula funcional,student id,student number,matrikelnummer',
  ],
  [
    'tax',
    /[a-z]{0,2}\d{8,13}[a-z]?|\d{2,3}[ -]\d{3}[ -]\d{3,5}|\d{2}-\d{7}/g,
    'tax id,tax number,tax identification number,taxpayer id,taxpayer identification number,taxpayer number,tin,tin number,steuernummer,num[ée]ro fiscal,identificaci[óo]n fiscal,n[úu]mero fiscal,identifica[çc][ãa]o fiscal',
  ],
  [
    'social-security',
    /[a-z]{0,2}\d{8,13}[a-z]?|\d{3}[ -]\d{3}[ -]\d{3,5}/g,
    'social security number,social security no,social insurance number,sozialversicherungsnummer,num[ée]ro de s[ée]curit[ée] sociale,n[úu]mero de seguridad social,n[úu]mero de la seguridad social,n[úu]mero de seguran[çc]a social',
  ],
  [
    'medical-licence',
    /[a-z]{0,3}-?\d{5,9}[a-z]?/g,
    'medical licen[cs]e,licen[cs]e to practi[cs]e,physician licen[cs]e,nursing licen[cs]e,prescriber number,gmc number,gmc,nmc pin,lanr,arztnummer,lebenslange arztnummer,bsnr,betriebsst[äa]ttennummer,num[ée]ro rpps,rpps,adeli,n[úu]mero de colegiado,colegiado,c[ée]dula profissional,crm',
  ],
];

/** Passports and identity cards: shapes too plain to be seen without their name beside them. */
export const documents: NumberFormat[] = [
  {
    name: 'de.id-card',
    shape: /[cfghjklmnprtvwxyz][cfghjklmnprtvwxyz\d]{7,8}\d/g,
    isValid(code) {
      const values = [...code.slice(0, -1)].map((char) => Number.parseInt(char, 36));
      const sum = values.reduce((all, value, i) => all + value * ([7, 3, 1][i % 3] ?? 0), 0);
      return /\d.*\d.*\d/.test(code) && sum % 10 === Number(code.at(-1));
    },
    context: anyWord(
      'personalausweis, ausweisnummer, personalausweisnummer, id card, identity card, reisepassnummer, reisepass, pass-nr\\., pass-nr',
    ),
    plain: /^[cfghjk][cfghjklmnprtvwxyz\d]*[a-z]\d*[a-z]?\d*$/,
    capitals: true,
  },
  {
    name: 'de.health',
    shape: /[a-z]\d{9}/g,
    isValid(code) {
      const digits = String(code.charCodeAt(0) - 96).padStart(2, '0') + code.slice(1);
      const sum = [...digits.slice(0, 10)].reduce((all, digit, i) => {
        const product = Number(digit) * (i % 2 === 0 ? 1 : 2);
        return all + (product > 9 ? product - 9 : product);
      }, 0);
      return sum % 10 === Number(code.at(-1));
    },
    context: anyWord(
      'krankenversichertennummer, versichertennummer, krankenkassennummer, krankenkasse, gesundheitskarte, egk, egk-nummer, kvnr',
    ),
  },
  ...NAMED.map(([name, shape, words]) => ({
    name,
    shape: new RegExp(`(?<![\\p{L}\\p{N}])(?:${shape.source}|${GAPPED})(?![\\p{L}\\p{N}])`, 'gu'),
    isValid: isWritten,
    lead: led(words),
  })),
];
