/** An access key in the form that a cloud gives them; nobody's. Put together here so that no scanner trips. */
export const madeUpKey = ['AKIA', 'Q4X7RZN2', 'WV5LMT3B'].join('');

/** Words that a rule of level caution marks. */
export const guarantee = 'guaranteed returns';

export const cleanDraft = 'The library opens at nine on Saturday. Bring a friend.';
