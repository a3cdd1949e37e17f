import { type SyntheticEvent, useState } from 'react';
import { DraftBox } from './draft-box.tsx';
import { type Outgoing, send } from './posting.ts';
import { ScheduleDialog } from './schedule-dialog.tsx';
import { accepted, switches } from './switches.ts';
import { useThread } from './use-thread.ts';

interface Props {
  kind: Outgoing['kind'];
  /** Test id of the button: X has one for the modal and one for boxes in the page. */
  button: 'tweetButton' | 'tweetButtonInline';
  autoFocus?: boolean;
  onPosted?(): void;
}

/** Milliseconds that a slow site takes; longer than anybody waits to see whether a post went out. */
const SLOW = 1500;

const PLACEHOLDER = { post: 'What’s happening?', reply: 'Post your reply', quote: 'Add a comment' };

export function Composer({ kind, button, autoFocus = false, onPosted }: Props) {
  const thread = useThread();
  const [at, setAt] = useState<string>();
  const [choosing, setChoosing] = useState(false);
  const [sending, setSending] = useState(false);
  const disabled = sending || thread.texts.every((text) => text.trim() === '');

  const submit = () => {
    if (disabled) return;
    const post = { texts: thread.texts, kind, ...(at === undefined ? {} : { at }) };
    const clear = () => {
      thread.clear();
      setAt(undefined);
      setSending(false);
    };
    if (switches.sendSlowly) {
      setSending(true);
      setTimeout(() => void send(post).then(clear).then(onPosted), SLOW);
    } else {
      void send(post).then(onPosted);
      clear();
    }
  };
  const press = (event: SyntheticEvent) => {
    if (accepted(event.nativeEvent)) submit();
  };
  const handlers = switches.actOnPointerDown ? { onPointerDown: press } : { onClick: press };
  const label = at ? 'Schedule' : kind === 'reply' ? 'Reply' : thread.boxes.length > 1 ? 'Post all' : 'Post';

  return (
    <div className="composer">
      {thread.boxes.map(({ id, state }, index) => (
        <DraftBox
          key={id}
          index={index}
          state={state}
          placeholder={index === 0 ? PLACEHOLDER[kind] : 'Add another post'}
          autoFocus={index === 0 ? autoFocus : true}
          onChange={(next) => thread.change(id, next)}
          onSubmit={submit}
        />
      ))}
      {at && <p className="when">Will send on {at}</p>}
      <div data-testid="toolBar" className="toolbar">
        <button
          type="button"
          data-testid="scheduleOption"
          aria-label="Schedule post"
          onClick={() => setChoosing(true)}
        >
          ◷
        </button>
        <button type="button" data-testid="addButton" aria-label="Add post" onClick={thread.add}>
          +
        </button>
        <button
          type="button"
          data-testid={button}
          className="submit"
          disabled={disabled}
          aria-disabled={disabled || undefined}
          {...handlers}
        >
          <span>{label}</span>
        </button>
      </div>
      {choosing && (
        <ScheduleDialog
          onClose={() => setChoosing(false)}
          onConfirm={(when) => {
            setAt(when);
            setChoosing(false);
          }}
        />
      )}
    </div>
  );
}
