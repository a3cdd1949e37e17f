/** Remembers where the person was in the page; the result puts focus and caret back there. */
export function rememberCaret(): () => void {
  const focused = document.activeElement;
  const selection = document.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
  return () => {
    if (!(focused instanceof HTMLElement) || !focused.isConnected) return;
    focused.focus({ preventScroll: true });
    if (!range || !focused.contains(range.startContainer) || !focused.contains(range.endContainer)) return;
    const now = document.getSelection();
    now?.removeAllRanges();
    now?.addRange(range);
  };
}
