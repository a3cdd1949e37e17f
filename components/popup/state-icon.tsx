import type { StateLine } from './state-line.ts';

const CHECK = 'M26 90l16 24 30-42';
const line = { fill: 'none', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const;

/** The toolbar's bubble with a check for a tail: outlined, half full or full. Drawn in the colour of its text. */
export function StateIcon({ state }: { state: StateLine['state'] }) {
  const gap = `gap-${state}`;
  return (
    <svg class="state-icon" data-state={state} viewBox="0 0 128 128" aria-hidden="true" focusable="false">
      <mask id={gap}>
        <path fill="#fff" d="M0 0h128v128H0z" />
        <path {...line} stroke="#000" stroke-width="34" d={CHECK} />
      </mask>
      <g mask={`url(#${gap})`}>
        <rect
          x="13"
          y="11"
          width="102"
          height="80"
          rx="24"
          stroke="currentColor"
          stroke-width="11"
          fill={FILL[state]}
        />
        {state === 'partly' && (
          <path fill="currentColor" d="M37 6h27v90H37A29 29 0 0 1 8 67V35A29 29 0 0 1 37 6Z" />
        )}
      </g>
      <path {...line} stroke="currentColor" stroke-width="16" d={CHECK} />
    </svg>
  );
}

const FILL = { off: 'none', partly: 'none', guarding: 'currentColor' } as const;
