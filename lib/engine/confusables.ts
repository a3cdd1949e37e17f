/**
 * Characters that pass for Latin letters or ordinary punctuation and that compatibility
 * normalisation leaves alone. In each group the first character is what the others look like.
 * After the shapes in Unicode Technical Standard 39; only shapes that deceive at reading size are listed.
 */
function table(groups: string): Map<string, string> {
  const map = new Map<string, string>();
  for (const group of groups.trim().split(/\s+/)) {
    const [to = '', ...from] = [...group];
    for (const char of from) map.set(char, to);
  }
  return map;
}

/**
 * Cyrillic and Greek. They count only inside a word that also holds Latin letters, or in a text that
 * shows no sign of being written in these scripts: see `fold`.
 */
export const LOOKALIKE_LETTERS = table(`
  aаαάӑ bвьβ cсϲ dԁ eеεέёє fғϝ gԍ hнһң iіιїίϊ jјϳ kкκқҝ lӏ mм nηпήπ oоοόө pрρ qԛ rгя sѕ tтτ uυμц vνѵ wшωԝ
  xхχҳ yуγүұ zζ
`);

/** Capitals that look like another letter than their small form does. */
export const LOOKALIKE_CAPITALS = table('hΗ iӀ mΜ nΝ yΥ');

/** Letters with no Latin double: one of them says that the text is written in Cyrillic or Greek. */
export const GENUINE_SCRIPT = /[бджзийлфчщъыэюґћђљњџδθλξσφψς]/iu;

/** Other shapes, read as the letter or mark they look like wherever they stand. */
export const LOOKALIKE_SYMBOLS = table(`
  aɑᴀ bʙɓƅᏏᖯ cᴄꮯⅽ dᴅɖɗᏧ eᴇɛꬲҽ fꜰƒẝ gɡɢɠƍց hʜɦհᏂ iıɪɩ jᴊʝɟյ kᴋƙ lʟɭɫ mᴍɱ nɴɲոռ oᴏօ൦ⲟ pᴘƿⲣ qɋʠԛզ
  rʀɾɼꭇᴦⲅ sꜱʂꮪƽ tᴛƭʈ uᴜʊսꭎʋꞟ vᴠꮩ wᴡɯѡա xⅹ yʏƴỿɣ zᴢʐƶ
  '’‘ʼʹ′\`´‛ "“”„‟«» -‐‑‒–—―−
`);

const ALPHABETS = [0x1f130, 0x1f150, 0x1f170];

/** Capitals inside boxes and discs, which normalisation keeps as they are. */
export function enclosedLetter(codePoint: number): string | undefined {
  const first = ALPHABETS.find((start) => codePoint >= start && codePoint < start + 26);
  return first === undefined ? undefined : String.fromCharCode(0x61 + codePoint - first);
}
