import { ContentState, EditorState } from 'draft-js';
import { useState } from 'react';
import { decorator } from './decorators.tsx';

interface Box {
  id: number;
  state: EditorState;
}

let boxes = 0;

function emptyBox(): Box {
  boxes += 1;
  return { id: boxes, state: EditorState.createWithContent(ContentState.createFromText(''), decorator) };
}

/** The boxes of one composer; one in most cases, several in a thread. */
export function useThread() {
  const [all, setAll] = useState(() => [emptyBox()]);
  return {
    boxes: all,
    texts: all.map(({ state }) => state.getCurrentContent().getPlainText('\n')),
    change: (id: number, state: EditorState) =>
      setAll((before) => before.map((box) => (box.id === id ? { id, state } : box))),
    add: () => setAll((before) => [...before, emptyBox()]),
    clear: () => setAll([emptyBox()]),
  };
}
