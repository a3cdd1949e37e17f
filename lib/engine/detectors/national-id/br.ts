import { anyWord } from '../around.ts';
import { weighted } from '../check-digits.ts';
import type { NumberFormat } from '../number-format.ts';

const CPF = [11, 10, 9, 8, 7, 6, 5, 4, 3, 2];
const CNPJ = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];

export const br: NumberFormat[] = [
  {
    name: 'br.cpf',
    shape: /\d{3}\.?\d{3}\.?\d{3}-?\d{2}/g,
    isValid: (code) => !/^(\d)\1+$/.test(code) && passes(code, CPF),
    context: anyWord('cpf, cadastro de pessoa, cadastro de pessoas'),
    plain: /^\d{3}\.\d{3}\.\d{3}-\d{2}$/,
  },
  {
    name: 'br.cnpj',
    shape: /\d{2}\.?\d{3}\.?\d{3}\/?\d{4}-?\d{2}/g,
    isValid: (code) => !/^(\d)\1+$/.test(code) && passes(code, CNPJ),
    context: anyWord('cnpj'),
  },
];

/** The last two digits check those before them, the second of them the first as well. */
function passes(code: string, weights: readonly number[]): boolean {
  const digitFor = (digits: string) => {
    const rest = weighted(digits, weights.slice(weights.length - digits.length)) % 11;
    return String(rest < 2 ? 0 : 11 - rest);
  };
  const body = code.slice(0, -2);
  const first = digitFor(body);
  return code.endsWith(first + digitFor(body + first));
}
