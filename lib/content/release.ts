/** How long a site has to show that a post went out, in milliseconds. */
const SEEN_WITHIN = 1000;

const isSubmitButton = (button: HTMLElement): button is HTMLButtonElement | HTMLInputElement =>
  (button instanceof HTMLButtonElement || button instanceof HTMLInputElement) &&
  button.type === 'submit' &&
  button.form !== null;

/**
 * Where a site's script handles its form it stops the browser's own submit. One that goes unhandled, from a
 * form without an address, would only reload the page and lose the draft: then nothing is sent.
 */
function submitForm(button: HTMLButtonElement | HTMLInputElement): void {
  const { form } = button;
  const check = (event: Event) => {
    if (!event.defaultPrevented && event.target === form && !form?.hasAttribute('action'))
      event.preventDefault();
  };
  window.addEventListener('submit', check);
  try {
    form?.requestSubmit(button);
  } finally {
    window.removeEventListener('submit', check);
  }
}

/** Presses Post in place of the person, once. Some sites refuse presses that no hand made. */
export function pressPost(button: HTMLElement): void {
  if (isSubmitButton(button)) submitForm(button);
  else button.click();
}

/** Resolves with true once `sent` holds, with false if it does not within a second. */
export function seenPosted(sent: () => boolean, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const started = performance.now();
    const look = () => {
      if (sent()) return resolve(true);
      if (signal.aborted || performance.now() - started >= SEEN_WITHIN) return resolve(false);
      setTimeout(look, 50);
    };
    look();
  });
}
