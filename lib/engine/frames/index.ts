import type { Reading } from '../reading.ts';
import type { Frame, Range } from '../types.ts';
import type { FrameTest, Setting } from './frame.ts';
import { hedged } from './hedged.ts';
import { negated } from './negated.ts';
import { placeholder } from './placeholder.ts';
import { question } from './question.ts';

const FRAMES: Record<Frame, FrameTest> = { negated, question, hedged, placeholder };

export function isFrame(name: string): name is Frame {
  return Object.hasOwn(FRAMES, name);
}

/** Whether one of the circumstances in which a rule does not mean a match holds for it. */
export function isExcused(frames: readonly Frame[], match: Range, reading: Reading): boolean {
  if (frames.length === 0) return false;
  const setting = settingOf(match, reading);
  return frames.some((frame) => FRAMES[frame](setting));
}

function settingOf(match: Range, reading: Reading): Setting {
  const first = reading.sentenceAt(match.start);
  const last = match.end > first.end ? reading.sentenceAt(match.end - 1) : first;
  return {
    value: reading.text.slice(match.start, match.end),
    sentence: reading.foldedSlice(first.start, last.end),
    before: reading.foldedSlice(first.start, match.start),
    after: reading.foldedSlice(match.end, last.end),
  };
}
