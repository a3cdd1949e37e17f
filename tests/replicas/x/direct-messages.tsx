import { type KeyboardEvent, useState } from 'react';

/** A private conversation: a plain text area, sent with Enter or the button. */
export function DirectMessages() {
  const [text, setText] = useState('');
  const [sent, setSent] = useState<string[]>([]);
  const submit = () => {
    if (text.trim() === '') return;
    setSent([...sent, text]);
    setText('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    submit();
  };
  return (
    <main>
      <h1>Chat</h1>
      <ul>
        {sent.map((line) => (
          <li key={line} data-testid="dm-message">
            {line}
          </li>
        ))}
      </ul>
      <form
        data-testid="dm-composer-form"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <textarea
          data-testid="dm-composer-textarea"
          aria-label="Unencrypted message"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <button type="submit" data-testid="dm-composer-send-button">
          Send
        </button>
      </form>
    </main>
  );
}
