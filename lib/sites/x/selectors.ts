/** Every selector for X, with the reason for it and when it was last seen to hold. */

/**
 * Draft.js puts X's test id on the editable itself; older pages have it on a wrapper. The attribute
 * `contenteditable` keeps out `tweetTextarea_0_label` and `…RichTextInputContainer`. Seen 2026-07.
 */
export const EDITABLE =
  '[data-testid^="tweetTextarea_"][contenteditable="true"], [data-testid^="tweetTextarea_"] [contenteditable="true"]';

/** The narrow layout may bring a plain text area under the same test id. Seen 2024-10. */
export const PLAIN_EDITABLE = 'textarea[data-testid^="tweetTextarea_"]';

/** `tweetButton` posts from the modal, `tweetButtonInline` from the timeline and from a status page. Seen 2026-07. */
export const POST_BUTTON = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]';

/** Confirms the date of a scheduled post; what was written goes out later without another look. Seen 2026-07. */
export const SCHEDULE_BUTTON = '[data-testid="scheduledConfirmationPrimaryAction"]';

/** The modal composer. While it is open the home composer stays mounted behind it with the same test ids. Seen 2026-07. */
export const MODAL = '[role="dialog"]';

/** The reply box under a post on its own page. Seen 2026-07. */
export const INLINE_REPLY = '[data-testid="inline_reply_offscreen"]';

/** The row of buttons under a composer: the nearest ancestor that also holds it is the composer. Seen 2026-05. */
export const TOOLBAR = '[data-testid="toolBar"]';
