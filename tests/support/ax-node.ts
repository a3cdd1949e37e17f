export interface Point {
  x: number;
  y: number;
}

/** One thing in the accessibility tree, found by what a screen reader would call it. */
export interface AxNode {
  /** Middle of its box, in viewport coordinates. */
  middle: Point;
  /** The text in it, as shown. */
  text: string;
}

/** Reads what is shown, also inside the extension's closed shadow root. */
export interface AxReader {
  find(role: string, name?: string): Promise<AxNode | null>;
  /** The name of what has the focus inside the extension's element; empty when nothing there has. */
  focusedName(): Promise<string>;
  /** All the text that the extension's element shows. */
  ownText(): Promise<string>;
}
