import { rivalVersions } from './install.ts';

export type Check = (text: string) => unknown;

export interface Rival {
  /** With its version. */
  name: string;
  /** Loads the package and makes it ready to check; throws where it is not installed. */
  start(): Promise<Check>;
}

// Names in variables: the compiler must not ask for packages that only a bench installs.
const load = <Module>(name: string): Promise<Module> => import(name);
const titled = (name: string) => `${name} ${rivalVersions[name] ?? ''}`.trim();

interface Harper {
  LocalLinter: new (options: {
    binary: unknown;
  }) => {
    setup(): Promise<void>;
    lint(text: string): Promise<unknown>;
  };
}

interface Obscenity {
  RegExpMatcher: new (options: object) => { getAllMatches(text: string): unknown };
  englishDataset: { build(): object };
  englishRecommendedTransformers: object;
}

interface Secretlint {
  lintSource(job: { source: object; options: object }): Promise<unknown>;
}

const harper: Rival = {
  name: titled('harper.js'),
  async start() {
    const { LocalLinter } = await load<Harper>('harper.js');
    const { binaryInlined } = await load<{ binaryInlined: unknown }>('harper.js/binaryInlined');
    const linter = new LocalLinter({ binary: binaryInlined });
    await linter.setup();
    return (text) => linter.lint(text);
  },
};

const alex: Rival = {
  name: titled('alex'),
  start: async () => (await load<{ text: Check }>('alex')).text,
};

const obscenity: Rival = {
  name: titled('obscenity'),
  async start() {
    const { RegExpMatcher, englishDataset, englishRecommendedTransformers } =
      await load<Obscenity>('obscenity');
    const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
    return (text) => matcher.getAllMatches(text);
  },
};

const PRESET = '@secretlint/secretlint-rule-preset-recommend';
const secretlint: Rival = {
  name: titled('@secretlint/core'),
  async start() {
    const { lintSource } = await load<Secretlint>('@secretlint/core');
    const { creator } = await load<{ creator: unknown }>(PRESET);
    const options = { config: { rules: [{ id: PRESET, rule: creator, options: {} }] } };
    return (content) =>
      lintSource({
        source: { content, filePath: 'post.txt', ext: '.txt', contentType: 'text' },
        options,
      });
  },
};

/** Checkers of other makers; each does a part of what the engine does in one pass. */
export const RIVALS: readonly Rival[] = [harper, alex, obscenity, secretlint];
