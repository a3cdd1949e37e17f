import type { Match } from './match.ts';
import type { PartText, Placed } from './part-text.ts';
import type { WorkFacts } from './protected-facts.ts';
import type { WordList } from './protected-words.ts';

/** Leaked values, other people's data, direct threats and listed slurs stand whatever the draft is about. */
const STANDS = /^(?:leak\.(?:secret|personal)|offence\.(?:threat|slur))(?:[.-]|$)/;

/** Whether findings of a rule stand in a draft about conditions at work. */
export function stands(rule: string): boolean {
  return STANDS.test(rule);
}

/**
 * People may speak about pay, hours, safety, unions and wrongs at work, and no policy may mark it.
 * Where a draft does, everything but what `stands` is dropped, and nothing tells that it was.
 */
export function withoutProtected(
  matches: readonly Match[],
  parts: readonly PartText<Placed>[],
): readonly Match[] {
  const standing = matches.filter((match) => stands(match.rule.rule.id));
  if (standing.length === matches.length) return matches;
  return parts.some(isProtectedActivity) ? standing : matches;
}

/** Whether some sentence of the text, with those beside it, is about conditions at work, by those who work there. */
export function isProtectedActivity({ passages }: PartText<Placed>): boolean {
  const sentences = passages.flatMap(({ kept }) => kept.workFacts);
  return sentences.some((facts, index) => {
    if (facts.size === 0) return false;
    const near = [facts, sentences[index - 1], sentences[index + 1]];
    return isProtected(new Asked(facts, near));
  });
}

/** What one sentence says, and what is said around it. */
class Asked {
  readonly #here: WorkFacts;
  readonly #near: readonly (WorkFacts | undefined)[];

  constructor(here: WorkFacts, near: readonly (WorkFacts | undefined)[]) {
    this.#here = here;
    this.#near = near;
  }

  here(...lists: WordList[]): boolean {
    return lists.some((list) => this.#here.has(list));
  }

  near(...lists: WordList[]): boolean {
    return lists.some((list) => this.#near.some((facts) => facts?.has(list)));
  }
}

function isProtected(asked: Asked): boolean {
  return (
    isReport(asked) ||
    isCoverUp(asked) ||
    isOwnHealth(asked) ||
    isCollective(asked) ||
    isGrievance(asked) ||
    isAboutWork(asked)
  );
}

/** "I reported my employer to the regulator": needs no topic of its own. */
function isReport(asked: Asked): boolean {
  return asked.here('reported') && asked.here('authority') && asked.here('employer', 'firstPerson');
}

/** Being told to make something disappear, and asking whether that is right. */
function isCoverUp(asked: Asked): boolean {
  if (!asked.here('coverUp')) return false;
  return (
    asked.near('whereToReport') || (asked.here('coerced') && asked.near('audit', 'superior', 'employer'))
  );
}

/** Being ill and having to work; not what a product did for somebody. */
function isOwnHealth(asked: Asked): boolean {
  if (!asked.here('health') || !asked.here('firstPerson')) return false;
  return asked.near('atWork') && !asked.near('selling');
}

/** Several who speak up together to those above them. */
function isCollective(asked: Asked): boolean {
  return asked.here('collective') && asked.near('superior') && !asked.near('selling');
}

/** A weak topic must be asked for, complained about, compared or organised by those it touches. */
function isGrievance(asked: Asked): boolean {
  if (!asked.here('weakTopic') || !asked.here('grievance')) return false;
  if (asked.near('authority')) return true;
  return (asked.near('staff') || asked.here('firstPerson')) && !asked.near('selling');
}

function isAboutWork(asked: Asked): boolean {
  if (asked.here('otherUnion') || isNews(asked)) return false;
  if (asked.here('organising')) return true;
  if (!asked.here('union', 'topic')) return false;
  const complains = asked.here('grievance');
  // Software for rotas speaks of rotas too.
  if (asked.near('selling') && !complains) return false;
  if (asked.here('union') && complains) return true;
  if (asked.here('staffBody') && asked.here('weakTopic', 'otherTopic')) return true;
  return asked.near('staff', 'authority', 'firstPerson');
}

/** A strike at the port, which may be why a parcel is late. */
function isNews(asked: Asked): boolean {
  return asked.here('otherStrike') && asked.here('union', 'organising') && !asked.near('ownStrike');
}
