/** One line of the table: what was measured, what came out, what we aim at. */
export interface Figure {
  name: string;
  value: string;
  aim: string;
}
