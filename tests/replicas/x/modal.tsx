import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  title: string;
  onClose(): void;
  children: ReactNode;
}

/** A modal as X has them: the focus is pulled back when it leaves, and Escape anywhere closes it. */
export function Modal({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const keepFocus = (event: FocusEvent) => {
      const inside = event.target instanceof Node && dialog.current?.contains(event.target);
      if (!inside) dialog.current?.querySelector<HTMLElement>('[contenteditable="true"], button')?.focus();
    };
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    document.addEventListener('focusin', keepFocus);
    document.addEventListener('keydown', closeOnEscape);
    return () => {
      document.removeEventListener('focusin', keepFocus);
      document.removeEventListener('keydown', closeOnEscape);
    };
  }, [onClose]);
  return (
    <div className="mask">
      <div ref={dialog} role="dialog" aria-modal="true" aria-labelledby="modal-header" className="modal">
        <div className="modal-top">
          <button type="button" data-testid="app-bar-close" aria-label="Close" onClick={onClose}>
            ✕
          </button>
          <h2 id="modal-header">{title}</h2>
        </div>
        {children}
      </div>
    </div>
  );
}
