import { anyWord } from '../around.ts';
import { isDay, passesLuhn, weighted } from '../check-digits.ts';
import type { NumberFormat } from '../number-format.ts';

/** What the first letter of a number of Taiwan stands for. */
const TAIWAN = 'abcdefghjklmnpqrstuvxywzio';

function passesTaiwan(code: string): boolean {
  const region = TAIWAN.indexOf(code.charAt(0)) + 10;
  const digits = `${region}${code.slice(1)}`;
  return weighted(digits, [1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1]) % 10 === 0;
}

function passesHongKong(code: string): boolean {
  const body = code.slice(0, -1).padStart(8, ' ');
  const sum = [...body].reduce(
    (all, char, i) => all + (char === ' ' ? 36 : Number.parseInt(char, 36)) * (9 - i),
    0,
  );
  const check = (11 - (sum % 11)) % 11;
  return (check === 10 ? 'a' : String(check)) === code.at(-1);
}

/** Asia and the Pacific, beside the numbers in `asia.ts`. */
export const asiaPacific: NumberFormat[] = [
  {
    name: 'in.pan',
    shape: /[a-z]{3}[abcfghjlpt][a-z]\d{4}[a-z]/g,
    isValid: (code) => !code.includes('0000'),
    context: anyWord('pan, pan number, pan card, permanent account number'),
    // The fourth letter of a person's number is a P.
    plain: /^[a-z]{3}p[a-z]\d{4}[a-z]$/,
  },
  {
    name: 'in.voter',
    shape: /[a-z]{3}\d{7}/g,
    isValid: (code) => /[1-9]/.test(code),
    context: anyWord('voter, voter id, voter card, epic, epic number, elector'),
  },
  {
    name: 'in.passport',
    shape: /[a-pr-wy][1-9]\d ?\d{4}[1-9]/g,
    isValid: (code) => /[1-9]/.test(code),
    context: anyWord('passport, indian passport, passport no'),
  },
  {
    name: 'kr.driver',
    shape: /\d{2}-\d{2}-\d{6}-\d{2}/g,
    isValid: (code) => Number(code.slice(0, 2)) >= 11 && Number(code.slice(0, 2)) <= 28,
  },
  {
    name: 'kr.foreign',
    shape: /\d{6}-?[5-8]\d{6}/g,
    isValid: (code) => isDay(Number(code.slice(4, 6)), Number(code.slice(2, 4))),
    context: anyWord(
      'frn, foreign registration, foreigner registration, arc, alien registration, 외국인등록번호',
    ),
  },
  {
    name: 'kr.passport',
    shape: /[mrsgd]\d{3}[a-z]\d{4}|[mrsgd]\d{8}/g,
    isValid: (code) => /[1-9]/.test(code),
    context: /여권|(?<!\p{L})(?:passport|passport number)(?!\p{L})/u,
  },
  {
    name: 'hk.id',
    shape: /[a-z]{1,2}\d{6} ?\([\da]\)|[a-z]{1,2}\d{6}[\da]/g,
    isValid: passesHongKong,
    context: /(?<!\p{L})(?:hkid|hong kong id|hkid card)(?!\p{L})|身份證|身份证/u,
    plain: /\(/,
  },
  {
    name: 'tw.id',
    shape: /[a-z][1289a-d]\d{8}/g,
    isValid: passesTaiwan,
    context: /身分證|身份證|(?<!\p{L})(?:taiwan(?:ese)? id|national id|arc)(?!\p{L})/u,
  },
  {
    name: 'th.id',
    shape: /[1-8]-?\d{4}-?\d{5}-?\d{2}-?\d/g,
    isValid: (code) =>
      (11 - (weighted(code, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === Number(code.at(-1)),
    context:
      /(?<!\p{L})(?:thai (?:national )?id|thai id card|national id|tnin|citizen id)(?!\p{L})|บัตรประชาชน/u,
    plain: /^\d-\d{4}-\d{5}-\d{2}-\d$/,
  },
  {
    name: 'my.nric',
    shape: /\d{6}-?\d{2}-?\d{4}/g,
    isValid: (code) =>
      isDay(Number(code.slice(4, 6)), Number(code.slice(2, 4))) &&
      !/^(?:00|17|18|19|20|69|70|73|80|81|94|95|96|97)/.test(code.slice(6, 8)),
    context: anyWord('mykad, nric, ic number, ic no, malaysian ic, kad pengenalan, no\\. kp'),
    plain: /^\d{6}-\d{2}-\d{4}$/,
  },
  {
    name: 'id.nik',
    shape: /[1-9]\d{15}|[1-9]\d{5}[ .-]\d{6}[ .-]\d{4}/g,
    isValid: (code) => isDay(Number(code.slice(6, 8)) % 40, Number(code.slice(8, 10))),
    context: anyWord('nik, ktp, e-ktp, nomor induk, nomor induk kependudukan, indonesian id'),
  },
  {
    name: 'ph.id',
    shape:
      /\d{3}-\d{3}-\d{3}(?:-\d{3,5})?|\d{2}-\d{7}-\d|\d{2}-\d{9}-\d|\d{4}-\d{7}-\d|\d{4}-\d{4}-\d{4}(?:-\d{4})?|\d{9,12}/g,
    isValid: (code) => /[1-9]/.test(code),
    context: anyWord('sss, gsis, philhealth, pag-ibig, umid, crn, philsys, psn, philippine tin, bir'),
  },
  {
    name: 'ph.tin',
    shape: /[0-4]\d{2}-\d{3}-\d{3}(?:-\d{3,5})?/g,
    isValid: (code) => /[1-9]/.test(code),
    context: anyWord('tin, tin number, tax identification number'),
  },
  {
    name: 'vn.cccd',
    shape: /0\d{11}/g,
    isValid: (code) => Number(code.slice(0, 3)) <= 96,
    context: anyWord('cccd, cmnd, c[ăa]n c[ưu][ơo]c, vietnamese id, s[ốo] c[ăa]n c[ưu][ớo]c'),
  },
  {
    name: 'pk.cnic',
    shape: /[1-8]\d{4}-?\d{7}-?\d/g,
    isValid: (code) => /[1-9]/.test(code.slice(5)),
    context: anyWord('cnic, nicop, nadra, pakistani id'),
    plain: /^\d{5}-\d{7}-\d$/,
  },
  {
    name: 'lk.nic',
    shape: /\d{9}[vx]|(?:19|20)\d{10}/g,
    isValid(code) {
      const day = Number(code.length === 12 ? code.slice(4, 7) : code.slice(2, 5)) % 500;
      return day >= 1 && day <= 366;
    },
    context: anyWord('nic, nic number, national identity card, sri lankan id'),
  },
  {
    name: 'bd.nid',
    shape: /\d{17}|\d{13}|\d{10}/g,
    isValid: (code) => /[1-9]/.test(code),
    context: /(?<!\p{L})(?:bangladeshi? (?:id|nid)|nid|nid number|nid card)(?!\p{L})|জাতীয় পরিচয়পত্র/u,
  },
  {
    name: 'kz.iin',
    shape: /\d{6}[1-6]\d{5}/g,
    isValid(code) {
      const first = weighted(code, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11;
      const check = first < 10 ? first : weighted(code, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11;
      return check === Number(code.at(-1)) && isDay(Number(code.slice(4, 6)), Number(code.slice(2, 4)));
    },
    context: /(?<!\p{L})(?:iin|kazakh id)(?!\p{L})|иин|жсн/u,
  },
  {
    name: 'au.ihi',
    shape: /800360\d{10}|8003 60\d{2} \d{4} \d{4}/g,
    isValid: passesLuhn,
  },
  {
    name: 'nz.ird',
    shape: /\d{2,3}-?\d{3}-?\d{3}/g,
    isValid(code) {
      const body = code.slice(0, -1).padStart(8, '0');
      const check = (11 - (weighted(body, [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
      const second = (11 - (weighted(body, [7, 4, 3, 2, 5, 2, 7, 6]) % 11)) % 11;
      return (check === 10 ? second : check) === Number(code.at(-1)) && Number(code) >= 1e7;
    },
    context: anyWord('ird, ird number, inland revenue, nz tax'),
  },
  {
    name: 'nz.nhi',
    shape: /[a-hj-np-z]{3}\d{4}|[a-hj-np-z]{3}\d{2}[a-hj-np-z]{2}/g,
    isValid: (code) => /\d/.test(code),
    context: anyWord('nhi, nhi number, national health index'),
  },
];
