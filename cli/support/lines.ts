/**
 * Splits a stream into lines at \n only. Node's readline also splits at U+2028 and U+2029,
 * which JSON lets stand inside a string.
 */
export async function* lines(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const pieces: string[] = [];
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      pieces.push(text.slice(from, at));
      yield trimReturn(pieces.splice(0).join(''));
      from = at + 1;
    }
    pieces.push(text.slice(from));
  }
  pieces.push(decoder.decode());
  const last = trimReturn(pieces.join(''));
  if (last !== '') yield last;
}

/** Everything a stream holds. */
export async function readAll(input: AsyncIterable<Uint8Array | string>): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of input)
    text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}

function trimReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
