import { browser } from './browser.ts';

export type CommandName = 'open-card' | 'next-finding' | 'previous-finding';

const NAMES: readonly string[] = ['open-card', 'next-finding', 'previous-finding'] satisfies CommandName[];
const isCommand = (name: unknown): name is CommandName => typeof name === 'string' && NAMES.includes(name);

/** For the background: hands each of our keyboard commands on to the tab in front. */
export function forwardCommands(): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (!isCommand(name) || tab?.id === undefined) return;
    // A tab without our script has no receiver; there is nothing to do for it.
    browser.tabs.sendMessage(tab.id, { command: name }).catch(() => undefined);
  });
}

/** For content scripts: the commands that the browser took from the keyboard. */
export function onCommand(listener: (name: CommandName) => void, signal: AbortSignal): void {
  const take = (message: unknown, sender: { id?: string; tab?: unknown }) => {
    if (sender.id !== browser.runtime.id || sender.tab) return;
    if (
      typeof message === 'object' &&
      message !== null &&
      'command' in message &&
      isCommand(message.command)
    ) {
      listener(message.command);
    }
  };
  browser.runtime.onMessage.addListener(take);
  signal.addEventListener('abort', () => {
    if (browser.runtime?.onMessage) browser.runtime.onMessage.removeListener(take);
  });
}

/** The keys each command is on just now, as the browser writes them; empty where the person took them away. */
export async function commandKeys(): Promise<Record<CommandName, string>> {
  const all = await browser.commands.getAll();
  const keys = { 'open-card': '', 'next-finding': '', 'previous-finding': '' };
  for (const { name, shortcut } of all) if (isCommand(name)) keys[name] = shortcut ?? '';
  return keys;
}
