import { ReadingBuilder } from './reading.ts';
import type { Editor } from './types.ts';

/** A `<br>` that Lexical adds so that a caret can stand on an empty last line; it is not in the text. */
const isManagedBreak = (br: Element): boolean =>
  br.getAttribute('data-lexical-linebreak') === 'true' || br.parentElement?.childNodes.length === 1;

/** Lexical renders one element a paragraph, `<br>` for a line break, and text in spans. */
export const lexical: Editor = {
  name: 'lexical',
  recognises: (editable) => editable.getAttribute('data-lexical-editor') === 'true',
  read(editable) {
    const builder = new ReadingBuilder();
    for (const [index, block] of [...editable.children].entries()) {
      if (index > 0) builder.line();
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        if (node instanceof Text) builder.add(node);
        else if (node instanceof HTMLBRElement && !isManagedBreak(node)) builder.line();
      }
    }
    return builder.done();
  },
};
