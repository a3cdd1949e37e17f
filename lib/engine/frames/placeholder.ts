import { isPlaceholder } from '../placeholder-value.ts';
import type { FrameTest } from './frame.ts';

const OPENED = /(?:\$\{|\{\{|<)\s*[a-z0-9_.-]*$/;

/** The value stands for a value: a sample, a mask, a variable. */
export const placeholder: FrameTest = ({ value, before }) => OPENED.test(before) || isPlaceholder(value);
