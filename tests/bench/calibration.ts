import type { Figure } from './figure.ts';
import { ms } from './statistics.ts';

const ROUNDS = 50_000_000;

/** The same integer arithmetic everywhere: tells how fast this machine is just now. */
export function calibration(): Figure {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    let state = 1;
    for (let round = 0; round < ROUNDS; round += 1) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
    }
    if (state === 0) throw new Error('A xorshift never reaches zero');
    return performance.now() - start;
  });
  return {
    name: 'Calibration loop, 50 million xorshift rounds, best of 5',
    value: ms(Math.min(...times)),
    aim: '',
  };
}
