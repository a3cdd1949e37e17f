/**
 * Characters that pass for Latin letters or ordinary punctuation and that compatibility
 * normalisation leaves alone. In each group the first character is what the others look like, or what
 * they are a variant of by their Unicode name ("LATIN SMALL LETTER B WITH HOOK"). Letters of living
 * Latin alphabets (ø, ł, đ, ŋ) are not among them.
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
  aаαάӑӓ bвьβѣ cсϲҫ dԁ eеεеёєѐӗҽ fғϝ gԍ hнһңӊҥ iіιїίϊΐ jјϳ kкκқҝӄҟҡ lӏ mмӎ nηпήπ oоοόөӧӫҩ pрρҏ qԛ rгяѓґ
  sѕ tтτҭ uυμцύϋ vνѵѷ wшωԝѡώ xхχҳӽӿ yуγүұўӯӱӳ zζ
`);

/** Mathematical Greek is never a word, so that here letters of Greek words count too. */
export const MATHEMATICAL_GREEK = table('oσ cς eϵ xχ');

/** Capitals that look like another letter than their small form does. */
export const LOOKALIKE_CAPITALS = table('hΗ iӀ mΜ nΝ yΥ');

/** Letters with no Latin double: one of them says that the text is written in Cyrillic or Greek. */
export const GENUINE_SCRIPT = /[бджзийлфчщъыэюґћђљњџѝӂӝӟӥӣӹӭӵδθλξσφψς]/iu;

/** Latin letters with hooks, strokes and tails, small capitals, phonetic letters. */
const LATIN = `
  aɑᴀᶏⱥʌɐᴈ bƀƃɓʙᴃᵬᶀꞗƅ cƈȼɕʗᴄꜿꞓꞔɔᴐↄ dƌȡɖɗᴅᵭᶁᶑꝺꟈ eɇɘɛɜɝɞʚᴇᶒᶓᶔⱸꬲꬳꬴǝɚⱻ fƒᵮᶂꜰꝼꞙꬵẝɟ
  gǥɠɡɢʛᵹᶃꞡꟑꬶƍᵷ hɦʜⱨⱶꞕꟶɥʮʯ iɨɪᶖɩᴉ jȷɉʄʝᴊ kƙᴋᶄⱪꝁꝃꝅꞣʞ lƚȴɫɬɭʟᴌᶅⱡꝇꝉꞎꬸꬹꞁ mɱᴍᵯᶆꬺ
  nƞȵɲɳɴᴎᵰᶇꞑꞥꬻ oɵᴏᴑᴓᶗⱺꝋꝍꬽꬾꬿ pƥᴘᵱᵽᶈꝑꝓꝕƿ qɋʠꝗꝙꞯ rɍɼɽɾɿʀᴙᵲᵳᶉꝛꞃꞧꭅꭆꭇꭈꭉꭊꭋꭌɹɺɻᴚⱹᴦ
  sȿʂᵴᶊẜꜱꞅꞩꟊƽ tƫƭȶʈᴛᵵⱦꞇʇ uᴜᶙꞹꭎꭒʊᴝꞟ vʋᴠᶌỽⱱⱴꝟ wᴡⱳʍɯɰꟺ xᶍꭖꭗꭘꭙ yƴɏʏỿꭚʎɣ zƶȥɀʐʑᴢᵶᶎⱬ
`;

/** Armenian, Cherokee, Coptic, Lisu, Old Italic, Deseret, Osage and Warang Citi letters of Latin shape. */
const OTHER_SCRIPTS = `
  aᎪⲁꓮ𐌀𐊠 bᏏᏴⲃꓐ𐌁𐊡ᖯ cᏟⅽⲥꓚ𐌂𐐕𐐽𑣩𑣲 dᎠᏧⅾꓓᗞꓒ eᎬⲉꓰ𐌄𑢦𑢮 fꓝ𐌅𐊥𑢢𑣂ք gᏀցꓖ hᎻᏂհⲏꓧ iᎥⲓꓲ𑣃ⅰ jᎫյꓙ kᏦⲕꓗ𐌊
  lᏞꓡ𐐛𑢣𑢲ⅼլ mᎷⲙꓟⅿ𐌌 nⲛոռղꓠ𐌍 oօⲟꓳ𐌏𐐄𐐬𑢵𑣈𑣗𑣠𐓂𐓪൦ pᏢⲣꓑ qԛզ rᎡᏒꓣⲅ sᏚᏕꓢ𐐠𐑈𑣁տ tᎢⲧꓔ𐌕𑢼 uսꓴ𑢸𑣘𐓶
  vᏙⅴꓦ𑢠𑣀 wᎳᏔⲱաꓪ𑣦𑣯 xⅹⲭꓫ𐌗𑣬 yᎩᎽⲩꓬ𑢤𑣜 zᏃⲍꓜ𑢩𑣄𑣥
`;

/** Signs of mathematics and programming. */
const SIGNS = 'a⍺ c∁ e℮∊ i⍳ lǀ∣ n∩ p⍴ t⊤ u∪ v∨⋁ w⍵ x⨯';

const MARKS = `'’‘ʼʹ′\`´‛ "“”„‟«» -‐‑‒–—―−`;

/** Folding lowers a letter before it looks it up. */
function withSmallForms(map: Map<string, string>): Map<string, string> {
  for (const [char, to] of map) map.set(char.toLowerCase(), to);
  return map;
}

/** Other shapes, read as the letter or mark they look like wherever they stand. */
export const LOOKALIKE_SYMBOLS = withSmallForms(table([LATIN, OTHER_SCRIPTS, SIGNS, MARKS].join(' ')));

const ALPHABETS = [0x1f130, 0x1f150, 0x1f170];

/** Capitals inside boxes and discs, which normalisation keeps as they are. */
export function enclosedLetter(codePoint: number): string | undefined {
  const first = ALPHABETS.find((start) => codePoint >= start && codePoint < start + 26);
  return first === undefined ? undefined : String.fromCharCode(0x61 + codePoint - first);
}

const FIRST_REGIONAL = 0x1f1e6;

/** The letter that half a flag stands for. */
export function regionalLetter(codePoint: number): string | undefined {
  const letter = codePoint - FIRST_REGIONAL;
  return letter >= 0 && letter < 26 ? String.fromCharCode(0x61 + letter) : undefined;
}
