import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { $createLineBreakNode, $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';

/** Keystrokes within this time are undone together, in milliseconds. */
const UNDO_TOGETHER = 300;

export interface PracticeEditor {
  /** Puts a text in place of what is there, with the caret behind it. */
  write(text: string): void;
  focus(): void;
  stop(): void;
}

/** A plain-text Lexical editor on an element: the very package that social sites are built with. */
export function createPracticeEditor(element: HTMLElement, onText: (text: string) => void): PracticeEditor {
  const editor = createEditor({
    namespace: 'practice',
    onError(error) {
      throw error;
    },
  });
  const stops = [
    registerPlainText(editor),
    registerHistory(editor, createEmptyHistoryState(), UNDO_TOGETHER),
    editor.registerTextContentListener(onText),
  ];
  editor.setRootElement(element);
  return {
    write(text) {
      editor.update(() => {
        const paragraph = $createParagraphNode();
        for (const [index, line] of text.split('\n').entries()) {
          if (index > 0) paragraph.append($createLineBreakNode());
          if (line !== '') paragraph.append($createTextNode(line));
        }
        $getRoot().clear().append(paragraph).selectEnd();
      });
    },
    focus: () => editor.focus(),
    stop() {
      for (const stop of stops) stop();
      editor.setRootElement(null);
    },
  };
}
