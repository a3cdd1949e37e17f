import { CompositeDecorator, type ContentBlock } from 'draft-js';
import type { ReactNode } from 'react';

interface Decorated {
  children: ReactNode;
}

/** Hashtags, handles and addresses sit in spans of their own, so one word may be several text nodes. */
function coloured(pattern: RegExp) {
  return {
    strategy(block: ContentBlock, callback: (start: number, end: number) => void) {
      for (const match of block.getText().matchAll(pattern))
        callback(match.index, match.index + match[0].length);
    },
    component: ({ children }: Decorated) => <span className="coloured">{children}</span>,
  };
}

export const decorator = new CompositeDecorator([
  coloured(/#\p{L}[\p{L}\p{N}_]*/gu),
  coloured(/@\w+/g),
  coloured(/https?:\/\/\S+/g),
]);
