import type { Hello } from '../messaging/protocol.ts';

type Command = keyof Hello['keys'];

const DEFAULTS: Record<Command, { code: string; written: readonly string[] }> = {
  'open-card': { code: 'KeyG', written: ['Alt+Shift+G'] },
  'next-finding': { code: 'Period', written: ['Alt+Shift+Period', 'Alt+Shift+.'] },
  'previous-finding': { code: 'Comma', written: ['Alt+Shift+Comma', 'Alt+Shift+,'] },
};
const COMMANDS: readonly Command[] = ['open-card', 'next-finding', 'previous-finding'];

/**
 * The command a key press stands for. The browser usually takes its shortcuts before a page sees them;
 * this is for windows where it does not (kiosks, remote desktops). A command that the person has put
 * on other keys, or on none, is left alone.
 */
export function commandOf(event: KeyboardEvent, keys: Hello['keys']): Command | null {
  if (event.type !== 'keydown' || !event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey)
    return null;
  const command = COMMANDS.find((name) => DEFAULTS[name].code === event.code);
  return command && DEFAULTS[command].written.includes(keys[command]) ? command : null;
}
