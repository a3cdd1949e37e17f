import type { FrameTest } from './frame.ts';

/** A contact that the organisation has made public itself. Approved sentences are known to the judge. */
export const approved: FrameTest = ({ value, facts }) => facts.isApprovedContact(value);
