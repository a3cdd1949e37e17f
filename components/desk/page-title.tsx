import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** The heading of a page; takes the focus when someone came here by a link, so that reading goes on here. */
export function PageTitle({ moved, children }: { moved: boolean; children: ComponentChildren }) {
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (moved) title.current?.focus();
  }, [moved]);
  return (
    <h1 ref={title} tabIndex={-1}>
      {children}
    </h1>
  );
}
