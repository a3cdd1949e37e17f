import type nlp from 'compromise/two';

export type Nlp = typeof nlp;
export type Parsed = ReturnType<Nlp>;
/** A match as compromise reads it: reading it again takes as long as a sentence. */
export type ReadMatch = ReturnType<Nlp['parseMatch']>;

/** Reads sentences and remembers the latest ones. */
export interface SentenceParser {
  /** Null for a sentence that is not to be read. */
  parse(sentence: string): Promise<Parsed | null>;
  readMatch(match: string): Promise<ReadMatch>;
  /** Drops every sentence kept in memory. */
  forget(): void;
}

/** A draft of 3,000 characters has about 40 sentences. */
const REMEMBERED = 200;

let loading: Promise<Nlp> | undefined;

/** Loads compromise (the half that tags and matches) at the first call only: evaluating it takes longer than everything else together. */
export function loadNlp(): Promise<Nlp> {
  loading ??= import('compromise/two').then(
    (module) => module.default,
    (error: unknown) => {
      // A file that could not be read now may be readable later; the next armed rule asks again.
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

export function createSentenceParser(load: () => Promise<Nlp> = loadNlp): SentenceParser {
  const memory = new Map<string, Parsed>();
  const matches = new Map<string, ReadMatch>();
  let loaded: Nlp | undefined;
  return {
    async readMatch(match) {
      const known = matches.get(match);
      if (known) return known;
      loaded ??= await load();
      const read = loaded.parseMatch(match);
      matches.set(match, read);
      return read;
    },
    async parse(sentence) {
      const known = memory.get(sentence);
      if (known) {
        memory.delete(sentence);
        memory.set(sentence, known);
        return known;
      }
      loaded = await load();
      const parsed = loaded(sentence);
      memory.set(sentence, parsed);
      const oldest = memory.keys().next();
      if (memory.size > REMEMBERED && !oldest.done) memory.delete(oldest.value);
      return parsed;
    },
    forget() {
      memory.clear();
    },
  };
}
