import type { FindingView } from '../../lib/stores/page-store.ts';

type Level = FindingView['level'];

/** Its shape says the level without its colour: a circle with an i, a triangle with a !, an octagon with a hand. */
export function LevelIcon({ level }: { level: Level }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {SHAPES[level]}
    </svg>
  );
}

/** Icon and word, for a place that has room for both. */
export function LevelTag({ level, word }: { level: Level; word: string }) {
  return (
    <span class="level" data-level={level}>
      <LevelIcon level={level} />
      {word}
    </span>
  );
}

const inner = {
  fill: 'none',
  stroke: 'var(--level-back)',
  'stroke-width': 2,
  'stroke-linecap': 'round',
} as const;
const finger = { ...inner, 'stroke-width': 1.5 } as const;

const SHAPES = {
  note: (
    <>
      <circle cx="10" cy="10" r="9" fill="currentColor" />
      <path d="M10 9.2v5M10 5.7v.1" {...inner} />
    </>
  ),
  caution: (
    <>
      <path
        d="M10 2.6 18.4 17.2H1.6Z"
        fill="currentColor"
        stroke="currentColor"
        stroke-width="2"
        stroke-linejoin="round"
      />
      <path d="M10 7.6v4.4M10 14.9v.1" {...inner} />
    </>
  ),
  stop: (
    <>
      <path d="M6.3 1h7.4L19 6.3v7.4L13.7 19H6.3L1 13.7V6.3Z" fill="currentColor" />
      <path d="M6.9 11V7M9 10V5.2M11.1 10V5.2M13.2 10.4V6.6" {...finger} />
      <path
        d="M6.3 10.2c0 3.4 1.3 5.1 3.7 5.1 1.6 0 2.6-.7 3.2-2l1.3-3.1c.3-.8-.7-1.2-1.1-.5l-.9 1.5V9.4H6.3Z"
        fill="var(--level-back)"
      />
    </>
  ),
};
