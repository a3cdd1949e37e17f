/** Shannon entropy in bits per character. */
export function entropyOf(value: string): number {
  const counts = new Map<string, number>();
  let size = 0;
  for (const char of value) {
    counts.set(char, (counts.get(char) ?? 0) + 1);
    size += 1;
  }
  let bits = 0;
  for (const count of counts.values()) bits -= (count / size) * Math.log2(count / size);
  return bits;
}
