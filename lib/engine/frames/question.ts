import type { FrameTest } from './frame.ts';

const ASKED = /[?\u061F\uFF1F][!?)\]"'\s\p{Extended_Pictographic}]*$/u;

/** The sentence asks; it does not state. */
export const question: FrameTest = ({ sentence }) => ASKED.test(sentence);
