import { ContentState, Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { accepted, switches } from './switches.ts';

interface Props {
  index: number;
  state: EditorState;
  placeholder: string;
  autoFocus: boolean;
  onChange(state: EditorState): void;
  onSubmit(): void;
}

/** One text box: the real Draft.js, under the test ids that X gives to it and to what surrounds it. */
export function DraftBox({ index, state, placeholder, autoFocus, onChange, onSubmit }: Props) {
  const editor = useRef<Editor>(null);
  const id = `tweetTextarea_${index}`;
  useEffect(() => {
    if (autoFocus) editor.current?.focus();
  }, [autoFocus]);
  const bindKey = (event: KeyboardEvent) => {
    const submits = event.key === 'Enter' && (event.ctrlKey || event.metaKey) && accepted(event.nativeEvent);
    return submits ? 'submit' : getDefaultKeyBinding(event);
  };
  if (switches.plainBox) {
    return (
      <textarea
        data-testid={id}
        aria-label="Post text"
        placeholder={placeholder}
        value={state.getCurrentContent().getPlainText('\n')}
        onChange={({ target }) =>
          onChange(EditorState.createWithContent(ContentState.createFromText(target.value)))
        }
      />
    );
  }
  return (
    <label data-testid={`${id}_label`} htmlFor={id} className="box">
      <div data-testid={`${id}RichTextInputContainer`}>
        <Editor
          ref={editor}
          editorState={state}
          onChange={onChange}
          placeholder={placeholder}
          ariaLabel="Post text"
          role="textbox"
          webDriverTestID={id}
          keyBindingFn={bindKey}
          handleKeyCommand={(command) => {
            if (command !== 'submit') return 'not-handled';
            onSubmit();
            return 'handled';
          }}
        />
      </div>
    </label>
  );
}
