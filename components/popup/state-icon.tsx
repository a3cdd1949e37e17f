import type { StateLine } from './state-line.ts';

/** The toolbar's speech bubble: outlined, half or full. */
export function StateIcon({ state }: { state: StateLine['state'] }) {
  return (
    <svg class="state-icon" data-state={state} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={BUBBLE} class="back" />
      {state === 'partly' && (
        <path d="M4.5 2A3.5 3.5 0 0 0 1 5.500v5A3.500 3.500 0 0 0 4.500 14H10V2Z" class="half" />
      )}
    </svg>
  );
}

const BUBBLE =
  'M4.500 2h11A3.500 3.500 0 0 1 19 5.500v5a3.500 3.500 0 0 1-3.500 3.500h-3L8.500 18.500 5 14.500V14h-.5A3.500 3.500 0 0 1 1 10.500v-5A3.500 3.500 0 0 1 4.500 2Z';
