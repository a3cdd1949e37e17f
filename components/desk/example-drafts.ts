import { fill } from '../../lib/strings/fill.ts';
import type { Strings } from '../../lib/strings/types.ts';

/** A made-up key in the form of an AWS one; put together here, so that no scanner of sources takes it for real. */
const madeUpKey = (): string => ['AK', 'IA', 'Q4X7', 'ZP2M', 'W6TR', 'K3VB'].join('');

/** Drafts to try: one to stop at, one to think about, one with nothing to mark. */
export function exampleDrafts({ desk }: Strings): { name: string; text: string }[] {
  const { examples, drafts } = desk;
  return [
    { name: examples.secret, text: fill(drafts.secret, { key: madeUpKey() }) },
    { name: examples.promise, text: drafts.promise },
    { name: examples.clean, text: drafts.clean },
  ];
}
