import { beforeAll, describe, expect, test } from 'vitest';
import { type ManagedSettings, toManagedSettings } from '../../lib/background/managed-settings.ts';
import { createChecker } from '../../lib/engine/check.ts';
import { compilePolicy } from '../../lib/engine/compile.ts';
import { bundleOf, NOW, termsRule } from '../../lib/engine/testing/policy.ts';
import type { Account, Action, Draft } from '../../lib/engine/types.ts';
import { en } from '../../lib/strings/en.ts';

const bundle = bundleOf([
  termsRule('leak.business.plan', ['blue heron'], { block: true }),
  termsRule('leak.secret.word', ['opensesame'], { block: true }),
  termsRule('claim.promise', ['surely'], { level: 'caution' }),
  termsRule('conduct.sales', ['quota'], { level: 'caution', scope: { groups: ['sales'] } }),
]);

let create: typeof import('../../lib/background/handlers.ts').createHandlers;

beforeAll(async () => {
  // The library that wraps the browser's API wants to see one before it lets itself be loaded.
  Object.assign(globalThis, { browser: { runtime: { id: 'test' } }, chrome: { runtime: { id: 'test' } } });
  ({ createHandlers: create } = await import('../../lib/background/handlers.ts'));
});

async function verdictOf(text: string, settings: ManagedSettings, account?: Account) {
  const handlers = create({
    onFailure: async () => bundle.onFailure,
    ready: async () => ({
      bundle: async () => bundle,
      checker: createChecker(compilePolicy(bundle)),
      onFailure: bundle.onFailure,
      recovered: false,
    }),
    managed: async () => settings,
    locale: () => 'en',
    strings: () => en,
    now: () => NOW,
  });
  const draft: Draft = { parts: [{ kind: 'body', text }], ...(account ? { account } : {}) };
  const { verdict } = await handlers['draft:check'](draft, { kind: 'content', tabId: 1, frameId: 0 });
  return verdict;
}

const block = { actions: { stop: 'block', caution: 'justify' } };

describe('what a level does is what managed settings say', () => {
  test.each<[text: string, value: unknown, account: Account | undefined, action: Action]>([
    ['the blue heron', {}, undefined, 'confirm'],
    ['the blue heron', block, undefined, 'block'],
    ['the blue heron', block, 'official', 'block'],
    ['the blue heron', { actions: { stop: 'justify' } }, undefined, 'justify'],
    ['surely', {}, undefined, 'confirm'],
    ['surely', block, undefined, 'justify'],
    ['surely', { employee: { canPause: false } }, undefined, 'confirm'],
    // A personal account is the person's own, but for secrets and other people's data.
    ['the blue heron', block, 'personal', 'confirm'],
    ['surely', block, 'personal', 'confirm'],
    ['opensesame', block, 'personal', 'block'],
  ])('%s, %j, %s account: %s', async (text, value, account, action) => {
    expect((await verdictOf(text, toManagedSettings(value), account)).action).toBe(action);
  });
});

test('the author is in the groups of the managed settings', async () => {
  const inSales = toManagedSettings({ groups: [{ name: 'sales', size: 40 }] });
  expect((await verdictOf('my quota', inSales)).findings.map(({ rule }) => rule)).toEqual(['conduct.sales']);
  expect((await verdictOf('my quota', toManagedSettings({}))).findings).toEqual([]);
});
