import type { Text } from '../engine/types.ts';
import type { Issue, Path } from './shape.ts';

const LONGEST_MESSAGE = 140;

/** Wording that blames the reader or gives orders, by language. */
const BLAME: readonly RegExp[] = [
  /\bviolat\w*/i,
  /\bforbidden\b/i,
  /\bprohibited\b/i,
  /\bnot allowed\b/i,
  /\byou must\b/i,
  /\byour fault\b/i,
  /\bverst(oß|oss|ößt|ossen)\w*/i,
  /\bverboten\b/i,
  /\bunzulässig\w*/i,
  /\b(du musst|sie müssen)\b/i,
  /\b(deine|ihre) schuld\b/i,
  /\benfrei(nt|gn\w*|nd\w*)/i,
  /\binterdite?s?\b/i,
  /\b(tu dois|vous devez|ta faute|votre faute)\b/i,
  /\bprohibid\w*/i,
  /\b(infring\w*|incumpl\w*)/i,
  /\b(debes|tienes que|usted debe|tu culpa|su culpa)\b/i,
  /\bproibid\w*/i,
  /\b(você deve|tu deves|tens de|tem que|sua culpa|culpa sua|tua culpa)\b/i,
];

/**
 * Wording that could be read as a limit on speaking up at work, or that means whatever its reader likes: a rule has to
 * say what it looks for.
 */
const VAGUE: readonly RegExp[] = [
  /\b(negative|inappropriate|unprofessional|disloyal|disrespectful) (posts?|comments?|remarks?|content|talk|words?|tone)\b/i,
  /\b(disrespectful|disloyal|negative) (to|towards|about) (the |our |your )?(management|company|employer|leadership)\b/i,
  /\b(the |your )?(company|employer|firm)['’]s? (reputation|image)\b|\bour (reputation|image)\b/i,
  /\bconfidential information\b/i,
  /\b(negative|unangemessene|unprofessionelle|illoyale|respektlose)\w* (äußerung|beitr|beiträg|kommentar|inhalt|wort|worte)\w*/i,
  /geschäftsschädigend|rufschädigend|(dem|den|unserem|unseren) ruf( der firma| des unternehmens)? schad/i,
  /\bvertrauliche informationen\b/i,
  /\b(propos|contenus?|commentaires?|messages?) (négatif|inapproprié|déplacé|déloya)\w*/i,
  /(image|réputation) (de l['’]entreprise|de la société|de notre entreprise)/i,
  /\binformations? confidentielles?\b/i,
  /\b(comentarios?|contenidos?|mensajes?|palabras) (negativ|inapropiad|inadecuad|desleal)\w*/i,
  /(imagen|reputación) de (la|nuestra) (empresa|compañía)/i,
  /\binformación confidencial\b/i,
  /\b(comentários?|conteúdos?|mensagens|palavras) (negativ|inapropriad|inadequad|desleal|desleai)\w*/i,
  /(imagem|reputação) da (nossa )?(empresa|companhia)/i,
  /\binforma(ção|ções) confidencia(l|is)\b/i,
];

/** A rule names what it looks for; "negative remarks" is whatever its reader likes. */
export function checkVague(text: Text, path: Path): Issue[] {
  return (typeof text === 'string' ? [[path, text] as const] : byLocale(text, path)).flatMap(([at, said]) => {
    const vague = VAGUE.map((words) => words.exec(said)?.[0]).find((found) => found !== undefined);
    return vague === undefined
      ? []
      : [
          {
            path: at,
            message: `\`${vague}\` can mean anything, also protected talk`,
            fix: 'Name what is looked for, such as a customer’s name or a figure that is not out yet',
          },
        ];
  });
}

/** Every language of the policy has this text. */
export function checkLocales(text: Text, path: Path, locales: readonly string[]): Issue[] {
  const there = typeof text === 'string' ? locales.slice(0, 1) : Object.keys(text);
  const missing = locales.filter((locale) => !there.includes(locale));
  if (missing.length === 0) return [];
  const said = `\`${path.join('.')}\` is missing in ${missing.map((locale) => `\`${locale}\``).join(', ')}`;
  return [{ path, message: said, fix: 'Write one text a language under its tag, as in `{en: …, de: …}`' }];
}

/** A message is one friendly sentence that fits on two lines of a card. */
export function checkMessage(text: Text, path: Path): Issue[] {
  const issues: Issue[] = [];
  for (const [at, said] of typeof text === 'string' ? [[path, text] as const] : byLocale(text, path)) {
    const length = Array.from(said).length;
    if (length > LONGEST_MESSAGE) {
      issues.push({
        path: at,
        message: `the message has ${length} characters`,
        fix: `Say it in ${LONGEST_MESSAGE} or fewer`,
      });
    }
    if (/[.?!…]\s+\S/.test(said) || said.includes('!')) {
      issues.push({
        path: at,
        message: 'the message is more than one calm sentence',
        fix: 'Keep one sentence that ends with a full stop',
      });
    }
    const blame = BLAME.map((word) => word.exec(said)?.[0]).find((found) => found !== undefined);
    if (blame !== undefined) {
      issues.push({
        path: at,
        message: `\`${blame}\` reads as blame`,
        fix: 'Say what could happen to whom, as in "This looks like …"',
      });
    }
  }
  return issues;
}

function byLocale(text: Record<string, string>, path: Path): (readonly [Path, string])[] {
  return Object.entries(text).map(([locale, said]) => [[...path, locale], said] as const);
}
