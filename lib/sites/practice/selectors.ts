/** The practice page is our own; its marks are set in the desk's practice view. */
export const EDITABLE = '[data-practice="editor"]';
export const ROOT = '[data-practice="composer"]';
export const POST_BUTTON = '[data-practice="post"]';
