import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useRef } from 'preact/hooks';

export interface TabsProps<T extends string> {
  tabs: readonly T[];
  names: Record<T, string>;
  current: T;
  onSelect(tab: T): void;
  children: ComponentChildren;
}

/** A row of tabs and the panel of the current one. Arrow keys go from tab to tab; Tab leaves the row. */
export function Tabs<T extends string>({ tabs, names, current, onSelect, children }: TabsProps<T>) {
  const row = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const to = nextIndex(event.key, tabs.indexOf(current), tabs.length);
    const tab = to === null ? undefined : tabs[to];
    if (tab === undefined) return;
    event.preventDefault();
    onSelect(tab);
    row.current?.querySelector<HTMLElement>(`#tab-${tab}`)?.focus();
  };
  return (
    <>
      <div ref={row} class="tabs" role="tablist">
        {tabs.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`tab-${tab}`}
            aria-controls={tab === current ? 'panel' : undefined}
            aria-selected={tab === current}
            tabIndex={tab === current ? 0 : -1}
            onClick={() => onSelect(tab)}
            onKeyDown={onKeyDown}
          >
            {names[tab]}
          </button>
        ))}
      </div>
      <div class="panel" role="tabpanel" id="panel" aria-labelledby={`tab-${current}`}>
        {children}
      </div>
    </>
  );
}

/** Where a key leads in a row of so many; null for keys that mean something else. */
export function nextIndex(key: string, at: number, count: number): number | null {
  if (key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowLeft') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}
