import { describe, expect, test } from 'vitest';
import { checkerOf, marked, ruleBase, termsRule } from './testing/policy.ts';

const checker = checkerOf([
  termsRule('offence.test', [
    'fuck',
    'shit',
    'ass',
    'idiot',
    'bitch',
    'cunt',
    'nitwit',
    'tosser',
    'booby',
    'bully boy',
    'kestrel',
    'risk free',
    'pillock',
    '🖕',
    '☠️',
    'lion',
  ]),
]);

describe.each<[form: string, cases: [text: string, words: string[]][]]>([
  [
    'digits and signs for letters',
    [
      ['what an 1d10t', ['1d10t']],
      ['5h1t happens', ['5h1t']],
      ['sh!t happens', ['sh!t']],
      ['$h!t!', ['$h!t']],
      ['sh|t', ['sh|t']],
      ['you @ss', ['@ss']],
      ['a$$', ['a$$']],
      ['(b1tch)', ['b1tch']],
      ['p1ll0ck', ['p1ll0ck']],
      ['pi11ock', ['pi11ock']],
      ['r!5k fr33', ['r!5k fr33']],
      ['risk fr33 for all', ['risk fr33']],
      ['5h1+', ['5h1+']],
      ['what an !d10t', ['!d10t']],
      ['|d10t', ['|d10t']],
      ['fvck fʋck', ['fvck', 'fʋck']],
      ['#5h1t', ['5h1t']],
      ['ídi٥t ídi٠t', ['ídi٠t']],
    ],
  ],
  [
    'stretched letters',
    [
      ['fuuuuuck', ['fuuuuuck']],
      ['fuuck', ['fuuck']],
      ['shiiiit', ['shiiiit']],
      ['asssss', ['asssss']],
      ['IDIOOOOT', ['IDIOOOOT']],
      ['ffuucckk', ['ffuucckk']],
      ['toosssserrr toooosssserrr', ['toooosssserrr']],
      ['boooobyyy', ['boooobyyy']],
      ['riiiisk freeeee', ['riiiisk freeeee']],
      ['bbuullllyy boy', ['bbuullllyy boy']],
    ],
  ],
  [
    'letters kept apart',
    [
      ['f.u.c.k', ['f.u.c.k']],
      ['F-U-C-K!', ['F-U-C-K']],
      ['f u c k this', ['f u c k']],
      ['F  U  C  K', ['F  U  C  K']],
      ['f_u_c_k', ['f_u_c_k']],
      ['what a s h i t', ['s h i t']],
      ['what a f.u.c.k', ['f.u.c.k']],
      ['s🔥h🔥i🔥t', ['s🔥h🔥i🔥t']],
      ['s\u200bh\u200bi\u200bt', ['s\u200bh\u200bi\u200bt']],
      ['s/h/1/t', ['s/h/1/t']],
      ['r.i.s.k f.r.e.e now', ['r.i.s.k f.r.e.e']],
      ['r-i-s-k free now', ['r-i-s-k free']],
      ['r i s k f r e e', ['r i s k f r e e']],
      ['you are an a s s', ['a s s']],
      ['🇸🇭🇮🇹', ['🇸🇭🇮🇹']],
      ['🇸 🇭 🇮 🇹', ['🇸 🇭 🇮 🇹']],
      ['f🇺ck', ['f🇺ck']],
    ],
  ],
  [
    'covered letters',
    [
      ['f*ck', ['f*ck']],
      ['F*** and s**t', ['s**t']],
      ['sh*t!', ['sh*t']],
      ['n*tw*t', ['n*tw*t']],
      ['f#ck', ['f#ck']],
      ['b••ch', ['b••ch']],
      ['b🌟tch', ['b🌟tch']],
      ['b❤️tch', ['b❤️tch']],
      ['t****r', ['t****r']],
      ['f❤️ck b🌟tch! idi⭐️t', ['f❤️ck', 'b🌟tch', 'idi⭐️t']],
    ],
  ],
  [
    'look-alikes',
    [
      ['ѕhіt', ['ѕhіt']],
      ['ɪᴅɪᴏᴛ', ['ɪᴅɪᴏᴛ']],
      ['ⓘⓓⓘⓞⓣ', ['ⓘⓓⓘⓞⓣ']],
      ['🅸🅳🅸🅾🆃', ['🅸🅳🅸🅾🆃']],
      ['ꓢꓧꓲꓔ', ['ꓢꓧꓲꓔ']],
      ['ᏚᎻᎥᎢ', ['ᏚᎻᎥᎢ']],
      ['ⲥⳙnt ⲥunt', ['ⲥunt']],
      ['ʂɧit ʂɦɨƫ', ['ʂɦɨƫ']],
      ['𝛊𝚍𝛊𝛔𝛕', ['𝛊𝚍𝛊𝛔𝛕']],
      ['šhíţ', ['šhíţ']],
      ['piIIock pi𝐈𝐈ock piꓲꓲock piǀǀock', ['piIIock', 'pi𝐈𝐈ock', 'piꓲꓲock', 'piǀǀock']],
      ['ſuck', ['ſuck']],
    ],
  ],
  [
    'upside down and turned round',
    [
      ['ʞɔnɟ', ['ʞɔnɟ']],
      ['well, ʇoᴉpᴉ uɐ', ['ʇoᴉpᴉ']],
      ['you \u202etoidi\u202c there', ['toidi']],
    ],
  ],
  [
    'emoji',
    [
      ['🖕🏿 and 🖕', ['🖕🏿', '🖕']],
      ['☠ ☠️ ☠\ufe0e', ['☠', '☠️', '☠\ufe0e']],
    ],
  ],
])('%s', (_form, cases) => {
  test.each(cases)('%j', async (text, words) => {
    expect(await marked(checker, text)).toEqual(words);
  });
});

describe('ordinary words stay silent', () => {
  test.each([
    'Scunthorpe, shiitake, push it, class, as set, cassette, assess',
    'The A55 is closed until 5am; a$15 voucher, US$5m, $55 and AS5',
    'We grew 4x in Q4 with 100% uptime on port 8080.',
    'Pass it on! It is so good!!! Yesss, goooo team, hmmm, www.example.com',
    'A S S. B. C. are my initials; U.S.A. and A.S.S. too',
    'a, s, s and f, u, c, k are letters; options a/s or a.s',
    'f\nu\nc\nk',
    'f-u.c k',
    'Plan A: b i t, c h',
    'Price* and **class** and *italics* and 2*3*4',
    'R&D, AT&T, Q&A, C++, a+b',
    'Skiing and vacuum in Haag',
    '🇫🇷🇩🇪🇮🇹 and 🇺🇸',
    '🏴‍☠️ party',
    'Φύλλο και σίτος, Шит кот',
    'their ʃɪt is not transcribed as ˈʃɪtɪŋ',
    'ass3t and asset, 5hitake',
    'l10n and a11y for all',
    'I❤️NY, love❤️you, sun🌞shine, f❤️n and c☕ffee, team🔥work',
    'kestre1s',
  ])('%j', async (text) => {
    expect(await marked(checker, text)).toEqual([]);
  });
});

test('a term that nobody hides counts only as it stands', async () => {
  const plain = checkerOf([
    { ...ruleBase('leak.test'), kind: 'terms', terms: { '*': [{ term: 'halo', disguises: false }] } },
  ]);
  expect(await marked(plain, 'HALO, ʜᴀʟᴏ, #HaloTwo')).toEqual(['HALO', 'ʜᴀʟᴏ', 'Halo']);
  expect(await marked(plain, 'H-A-L-O h4lo haaalo h*lo hälo')).toEqual([]);
});

describe('accents that a language writes with make other words', () => {
  const german = checkerOf([{ ...ruleBase('offence.de'), kind: 'terms', terms: { de: ['schwul'] } }]);
  test.each<[text: string, words: string[]]>([
    ['Es ist so schwül heute und nicht kalt.', []],
    ['Es ist so šçhwul heute und nicht kalt.', ['šçhwul']],
  ])('%j', async (text, words) => {
    expect(await marked(german, text)).toEqual(words);
  });
});
