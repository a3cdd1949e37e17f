import type { Range as Offsets } from '../engine/types.ts';

/** A run of the text that stands in one DOM text node. */
interface Piece {
  /** Offset of the run's first UTF-16 unit in the text. */
  at: number;
  node: Text;
  /** Offset of the same unit in the node. */
  from: number;
  length: number;
}

/** What one editable holds: the text as it would be posted, and where each part of it is in the DOM. */
export interface Reading {
  text: string;
  /** A DOM range over exactly these units; null where none of them is in a text node. */
  rangeOf(offsets: Offsets): Range | null;
  /** Offset of a DOM position in the text; null outside of it. */
  offsetOf(node: Node, offset: number): number | null;
}

/** Characters that editors put in for their own use and never post. */
const INVISIBLE = /[\u200B\uFEFF]/g;

/** Collects text nodes and line breaks in document order. */
export class ReadingBuilder {
  #text = '';
  #pieces: Piece[] = [];

  line(): void {
    this.#text += '\n';
  }

  add(node: Text): void {
    let from = 0;
    for (const { index } of node.data.matchAll(INVISIBLE)) {
      this.#run(node, from, index);
      from = index + 1;
    }
    this.#run(node, from, node.data.length);
  }

  #run(node: Text, from: number, to: number): void {
    if (to <= from) return;
    this.#pieces.push({ at: this.#text.length, node, from, length: to - from });
    this.#text += node.data.slice(from, to);
  }

  done(): Reading {
    const pieces = this.#pieces;
    return {
      text: this.#text,
      rangeOf({ start, end }) {
        const first = pieces.find(({ at, length }) => at + length > start);
        const last = pieces.findLast(({ at }) => at < end);
        if (!first || !last || first.at >= end || last.at + last.length <= start) return null;
        const range = new Range();
        range.setStart(first.node, first.from + Math.max(0, start - first.at));
        range.setEnd(last.node, last.from + Math.min(last.length, end - last.at));
        return range;
      },
      offsetOf(node, offset) {
        const inNode = pieces.filter((piece) => piece.node === node);
        const piece = inNode.find(({ from, length }) => offset <= from + length) ?? inNode.at(-1);
        return piece ? piece.at + Math.min(Math.max(0, offset - piece.from), piece.length) : null;
      },
    };
  }
}
