import type nlp from 'compromise';

export type Nlp = typeof nlp;
export type Parsed = ReturnType<Nlp>;

/** Reads sentences and remembers the latest ones. */
export interface SentenceParser {
  parse(sentence: string): Promise<Parsed>;
  /** Drops every sentence kept in memory. */
  forget(): void;
}

/** A draft of 3,000 characters has about 40 sentences. */
const REMEMBERED = 200;

let loading: Promise<Nlp> | undefined;

/** Loads compromise at the first call only: evaluating it takes longer than everything else together. */
export function loadNlp(): Promise<Nlp> {
  loading ??= import('compromise').then(
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
  return {
    async parse(sentence) {
      const known = memory.get(sentence);
      if (known) {
        memory.delete(sentence);
        memory.set(sentence, known);
        return known;
      }
      const read = await load();
      const parsed = read(sentence);
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
