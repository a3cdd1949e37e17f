import type { Reading } from '../editors/reading.ts';
import type { DraftPart } from '../engine/types.ts';
import type { Composer } from '../sites/types.ts';

/** The draft as it stands this instant, with the way back into the DOM. */
export interface Snapshot {
  /** The same for the same texts, different for different ones. */
  key: string;
  parts: DraftPart[];
  readings: Reading[];
  isEmpty: boolean;
}

/** Reads every part of a composer; null where one of its boxes is no editor we can read. */
export function readDraft(composer: Composer): Snapshot | null {
  const parts: DraftPart[] = [];
  const readings: Reading[] = [];
  for (const { kind, editable, editor } of composer.parts()) {
    if (!editor.recognises(editable)) return null;
    const reading = editor.read(editable);
    parts.push({ kind, text: reading.text });
    readings.push(reading);
  }
  const texts = parts.map((part) => part.text);
  return {
    key: JSON.stringify(texts),
    parts,
    readings,
    isEmpty: texts.every((text) => text.trim() === ''),
  };
}
