/** An access key in the form that a cloud gives them; nobody's. Put together here so that no scanner trips. */
export const madeUpKey = ['AKIA', 'Q4X7RZN2', 'WV5LMT3B'].join('');

/** Words that a rule of level caution marks. */
export const promise = '100% guaranteed';

export const cleanDraft = 'The library opens at nine on Saturday. Bring a friend.';

export const HOLD = 'Before you post';
export const BACK = 'Back to my draft';
export const ANYWAY = 'Post anyway';
export const AGAIN = 'Checked. Press Post again';
/** Announced once the verdict on a draft whose last marked words were mended is there. */
export const MENDED = 'No marks left in your draft';
