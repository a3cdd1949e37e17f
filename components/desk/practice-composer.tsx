import type { TargetedKeyboardEvent, TargetedSubmitEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fill, plural } from '../../lib/strings/fill.ts';
import type { Strings } from '../../lib/strings/types.ts';
import { exampleDrafts } from './example-drafts.ts';
import { createPracticeEditor, type PracticeEditor } from './practice-editor.ts';

const LIMIT = 280;

/** No element of HTML is a text box with an editor of one's own inside. */
const textbox = (label: string, hint: string) =>
  ({
    role: 'textbox',
    tabIndex: 0,
    'aria-multiline': true,
    'aria-label': label,
    'aria-placeholder': hint,
  }) as const;

export interface ComposerProps {
  strings: Strings;
  onPost(text: string): void;
}

/** A post box as social sites have them. The guard knows it by its `data-practice` marks. */
export function PracticeComposer({ strings, onPost }: ComposerProps) {
  const { desk } = strings;
  const editable = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const editor = useRef<PracticeEditor | null>(null);
  const [text, setText] = useState('');
  useLayoutEffect(() => {
    if (!editable.current) return;
    const made = createPracticeEditor(editable.current, setText);
    editor.current = made;
    return () => made.stop();
  }, []);

  const left = LIMIT - [...text].length;
  const ready = text.trim() !== '' && left >= 0;
  const count = Math.abs(left);
  const post = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!ready) return;
    onPost(text.trim());
    editor.current?.write('');
    editor.current?.focus();
  };
  const postByKey = (event: TargetedKeyboardEvent<HTMLFormElement>) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    if (ready) event.currentTarget.requestSubmit(button.current);
  };
  const tryDraft = (draft: string) => {
    editor.current?.write(draft);
    editor.current?.focus();
  };
  return (
    <>
      <form class="composer" data-practice="composer" onSubmit={post} onKeyDownCapture={postByKey}>
        <span class="avatar" aria-hidden="true" />
        <div class="writing">
          <p class="words">{desk.practiceName}</p>
          <div class="box">
            <div
              ref={editable}
              class="editable"
              contentEditable
              {...textbox(desk.practiceBox, desk.practiceHint)}
              data-practice="editor"
            />
            {text === '' && (
              <span class="hint" aria-hidden="true">
                {desk.practiceHint}
              </span>
            )}
          </div>
          <div class="posting">
            <span class="small subtle" data-over={left < 0}>
              {fill(plural(left < 0 ? desk.practiceOver : desk.practiceLeft, count, strings.language), {
                count,
              })}
            </span>
            <button
              ref={button}
              type="submit"
              class="button"
              data-primary
              data-practice="post"
              disabled={!ready}
            >
              {desk.practicePost}
            </button>
          </div>
        </div>
      </form>
      <fieldset class="examples">
        <legend class="subtle small">{desk.practiceExample}</legend>
        {exampleDrafts(strings).map((draft) => (
          <button key={draft.name} type="button" class="button" onClick={() => tryDraft(draft.text)}>
            {draft.name}
          </button>
        ))}
      </fieldset>
    </>
  );
}
