import { ReadingBuilder } from './reading.ts';
import type { Editor } from './types.ts';

const BLOCK = '[data-block="true"]';
const LEAF = '[data-text="true"]';

/**
 * Draft.js renders one `data-block` element a line and every run of text in a `data-text` leaf;
 * decorators (mentions, hashtags, links) wrap leaves, so a word may stand in several text nodes.
 * What stands outside of leaves is decoration and is not posted.
 */
export const draftJs: Editor = {
  name: 'draft-js',
  recognises: (editable) => editable.querySelector(':scope [data-contents="true"]') !== null,
  read(editable) {
    const builder = new ReadingBuilder();
    const blocks = [...editable.querySelectorAll(BLOCK)].filter((block) => !block.querySelector(BLOCK));
    for (const [index, block] of blocks.entries()) {
      if (index > 0) builder.line();
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        if (node instanceof Text && node.parentElement?.closest(LEAF)) builder.add(node);
      }
    }
    return builder.done();
  },
};
