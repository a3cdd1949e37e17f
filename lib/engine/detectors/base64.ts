const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Text of base64 or base64url, as far as it is ASCII; other bytes become question marks. */
export function decodeBase64(code: string): string {
  let bits = 0;
  let held = 0;
  let text = '';
  for (const char of code.replaceAll('-', '+').replaceAll('_', '/')) {
    const digit = DIGITS.indexOf(char);
    if (digit < 0) break;
    held = ((held << 6) | digit) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    const byte = (held >> bits) & 0xff;
    text += byte < 0x80 ? String.fromCharCode(byte) : '?';
  }
  return text;
}
