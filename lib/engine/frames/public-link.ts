import type { FrameTest } from './frame.ts';

const LINK = /https?:\/\/([^\s<>"')\]]+)|(?<![\w@.-])((?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/[^\s<>"')\]]*)?)/gi;

/** The words are a link that anyone may open, or such a link stands beside them as their source. */
export const publicLink: FrameTest = ({ value, surroundings, facts }) => {
  const own = linksIn(value);
  if (own.length > 0) return own.every(facts.isPublic);
  return linksIn(surroundings).some(facts.isPublic);
};

function linksIn(text: string): string[] {
  return [...text.matchAll(LINK)].map(([, full, bare]) =>
    (full ?? bare ?? '').toLowerCase().replace(/[.,;:!?]+$/, ''),
  );
}
