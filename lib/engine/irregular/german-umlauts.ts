import { wordSet } from '../words.ts';

/** Nouns that change their vowel in the plural, by the ending they take with it. Compounds end in them. */
const WITH_E =
  wordSet(`schluss trag zug plan gang fall satz markt kauf stand grund raum traum baum saum sohn stuhl hut fuss gruss fluss schuss
  kuss pass bass platz schatz schrank klang rang drang fang hang sprung wunsch busch brauch lauf rat draht saft schaft arzt ast gast hals
  kampf dampf krampf topf kopf knopf zopf strumpf rumpf sumpf hahn zahn kahn bart sarg korb block rock bock stock sturm turm wurm wand
  band hand stadt nacht macht kraft wurst brust kunst lust not laus maus haut braut faust kuh gans bank angst axt nuss frucht sucht zunft kunft naht
  ton lohn hof frosch floh koch klotz schlag sack damm kamm stamm schwamm schwan kran altar kanal general kardinal bischof palast anlass erlass
  ausdruck eindruck bruch spruch fluch stoss kloss schoss spass schlauch bauch strauch rausch tausch ball stall wall kranz tanz schwanz arsch sau
  flug pflug krug sprung vorstand bestand einwand aufwand notstand pfahl stahl wahn hauch duft kamin gebrauch brand gesang absatz umsatz`);
const WITH_ER =
  wordSet(`mann haus buch tuch wort dorf loch schloss volk horn korn amt land rand band blatt bad rad glas gras grab fass dach fach kalb
  lamm wald gott wurm strauch maul kraut haupt huhn gut mund vormund tum weib`);
const BARE =
  wordSet(`vater mutter bruder tochter vogel apfel mantel mangel nagel sattel schnabel hafen garten graben laden schaden ofen boden kasten faden
  magen wagen bogen kloster acker hammer schwager kragen laden handel`);

const UMLAUT: Record<string, string> = { a: 'ä', o: 'ö', u: 'ü', A: 'Ä', O: 'Ö', U: 'Ü' };
const LEAST = 3;
const LONGEST = 8;

/** Plural and its dative of a German noun, where its vowel changes. */
export function umlautPlurals(word: string): string[] {
  const small = word.toLowerCase().replaceAll('ß', 'ss');
  const stem = changed(word);
  if (stem === null) return [];
  if (endsIn(small, BARE)) return [stem, ...(small.endsWith('n') ? [] : [`${stem}n`])];
  return [
    ...(endsIn(small, WITH_E) ? [`${stem}e`, `${stem}en`] : []),
    ...(endsIn(small, WITH_ER) ? [`${stem}er`, `${stem}ern`] : []),
  ];
}

function endsIn(word: string, heads: ReadonlySet<string>): boolean {
  for (let size = LEAST; size <= Math.min(LONGEST, word.length); size += 1) {
    if (heads.has(word.slice(-size))) return true;
  }
  return false;
}

/** The last a, o or u with its dots; of "au" the first letter. */
function changed(word: string): string | null {
  const last = Math.max(...['a', 'o', 'u'].map((vowel) => word.toLowerCase().lastIndexOf(vowel)));
  if (last < 0) return null;
  const at = /au/i.test(word.slice(last - 1, last + 1)) ? last - 1 : last;
  return word.slice(0, at) + (UMLAUT[word.charAt(at)] ?? '') + word.slice(at + 1);
}
