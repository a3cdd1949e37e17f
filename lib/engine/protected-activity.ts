import { withoutAccents } from './forms.ts';
import type { Match } from './judge.ts';
import {
  AUTHORITY,
  EMPLOYER,
  FIRST_PERSON,
  GRIEVANCE,
  ORGANISING,
  OTHER_UNIONS,
  REPORTED,
  STAFF,
  STAFF_BODY,
  TOPIC,
  UNION,
  WEAK_TOPIC,
} from './protected-words.ts';
import type { Reading } from './reading.ts';

/** Leaked values, other people's data, direct threats and listed slurs stand whatever the draft is about. */
const STANDS = /^(?:leak\.(?:secret|personal)|offence\.(?:threat|slur))(?:[.-]|$)/;

/**
 * People may speak about pay, hours, safety, unions and wrongs at work, and no policy may mark it.
 * Where a draft does, everything but `STANDS` is dropped, and nothing tells that it was.
 */
export function withoutProtected(matches: readonly Match[], readings: readonly Reading[]): readonly Match[] {
  const standing = matches.filter((match) => STANDS.test(match.rule.rule.id));
  if (standing.length === matches.length) return matches;
  return readings.some(isProtectedActivity) ? standing : matches;
}

/** Whether some passage of the text is about conditions at work, by those who work there. */
export function isProtectedActivity(reading: Reading): boolean {
  const sentences = reading.sentences.map(({ start, end }) =>
    withoutAccents(reading.foldedSlice(start, end)),
  );
  return sentences.some((sentence, index) => {
    const passage = [sentences[index - 1] ?? '', sentence, sentences[index + 1] ?? ''].join('\n');
    return isReport(sentence) || isGrievance(sentence, passage) || isAboutWork(sentence, passage);
  });
}

/** "I reported my employer to the regulator": needs no topic of its own. */
function isReport(sentence: string): boolean {
  if (!REPORTED.test(sentence) || !AUTHORITY.test(sentence)) return false;
  return EMPLOYER.test(sentence) || FIRST_PERSON.test(sentence);
}

/** A weak topic must be asked for, complained about, compared or organised by those it touches. */
function isGrievance(sentence: string, passage: string): boolean {
  if (!WEAK_TOPIC.test(sentence) || !GRIEVANCE.test(sentence)) return false;
  return STAFF.test(passage) || AUTHORITY.test(passage) || FIRST_PERSON.test(sentence);
}

function isAboutWork(sentence: string, passage: string): boolean {
  if (OTHER_UNIONS.test(sentence)) return false;
  if (ORGANISING.test(sentence)) return true;
  const union = UNION.test(sentence);
  const topic = TOPIC.test(sentence);
  if (!union && !topic) return false;
  if (union && GRIEVANCE.test(sentence)) return true;
  if (
    STAFF_BODY.test(sentence) &&
    (WEAK_TOPIC.test(sentence) || TOPIC.test(sentence.replace(STAFF_BODY, '')))
  )
    return true;
  return STAFF.test(passage) || AUTHORITY.test(passage) || FIRST_PERSON.test(passage);
}
