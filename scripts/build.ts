import type { BrowserKind } from './find-browsers.ts';
import { runTool } from './run-tool.ts';

/** Builds the extension for one kind of browser; shows the build's words only when it fails. */
export function buildExtension(kind: BrowserKind): boolean {
  const target = kind === 'firefox' ? 'firefox' : 'chrome';
  const { status, stdout, stderr } = runTool(['wxt', 'build', '--mv3', '-b', target], { encoding: 'utf8' });
  if (status !== 0) console.error(stdout, stderr);
  return status === 0;
}
