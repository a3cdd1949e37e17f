import type { Detector, DetectorOptions } from '../detectors/detector.ts';
import { Reading } from '../reading.ts';

/** The words that a detector finds in a text. */
export async function wordsFound(
  detector: Detector,
  text: string,
  options: DetectorOptions = { samples: false },
): Promise<string[]> {
  const found = await detector.find(new Reading(text), options);
  return found.map(({ start, end }) => text.slice(start, end));
}
