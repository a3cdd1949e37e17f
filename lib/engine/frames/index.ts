import { NO_FACTS, type PolicyFacts } from '../policy-facts.ts';
import type { Reading } from '../reading.ts';
import type { Frame, Range } from '../types.ts';
import { announced } from './announced.ts';
import { approved } from './approved.ts';
import { atPlay } from './at-play.ts';
import { consented } from './consented.ts';
import { counterSpeech, turnedDown } from './counter-speech.ts';
import { figureOfSpeech } from './figure-of-speech.ts';
import { firstPerson } from './first-person.ts';
import { type FrameTest, Setting } from './frame.ts';
import { hedged } from './hedged.ts';
import { type CloseFrame, isClose } from './names.ts';
import { negated } from './negated.ts';
import { placeholder } from './placeholder.ts';
import { publicLink } from './public-link.ts';
import { question } from './question.ts';
import { quotedToReject } from './quoted-to-reject.ts';
import { reported } from './reported.ts';

const TESTS: Record<CloseFrame, FrameTest> = {
  negated,
  hedged,
  question,
  'quoted-to-reject': quotedToReject,
  'counter-speech': counterSpeech,
  'turned-down': turnedDown,
  reported,
  'first-person': firstPerson,
  'figure-of-speech': figureOfSpeech,
  'at-play': atPlay,
  placeholder,
  'public-link': publicLink,
  announced,
  consented,
  approved,
};

/** The first of the circumstances in which a rule does not mean a match that holds for it. */
export function excuseOf(
  frames: readonly Frame[],
  match: Range,
  reading: Reading,
  facts: PolicyFacts = NO_FACTS,
): Frame | undefined {
  if (frames.length === 0) return undefined;
  const setting = new Setting(match, reading, facts);
  return frames.find((frame) => isClose(frame) && TESTS[frame](setting));
}
