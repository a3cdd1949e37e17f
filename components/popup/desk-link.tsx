import type { ComponentChildren } from 'preact';

/** A link from the popup to a page of the desk. The popup opens it itself, so that it can close. */
export function DeskLink(props: { hash: string; onOpen(hash: string): void; children: ComponentChildren }) {
  const { hash, onOpen, children } = props;
  const open = (event: Event) => {
    event.preventDefault();
    onOpen(hash);
  };
  return (
    <a class="quiet" href={`/desk.html${hash}`} onClick={open}>
      {children}
    </a>
  );
}
