import { build, type InlineConfig } from 'vite';

/** One script of TypeScript sources and all they import, as text that a page can run. */
export async function bundleScript(entry: string, config: InlineConfig = {}): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    ...config,
    build: { write: false, minify: false, rolldownOptions: { input: entry, output: { format: 'iife' } } },
  });
  const output = Array.isArray(result) ? result[0] : result;
  const chunk =
    output && 'output' in output
      ? output.output.find((file) => file.type === 'chunk' && file.isEntry)
      : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`No script came out of ${entry}`);
  return chunk.code;
}
