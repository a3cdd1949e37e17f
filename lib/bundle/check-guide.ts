import type { Drill, MessageTemplate } from '../engine/types.ts';
import { checkLocales } from './check-texts.ts';
import type { GuideKind, GuideRecord } from './guide-kinds.ts';
import type { Issue } from './shape.ts';

/** The ids there are, by kind; a kind that could not be read whole is left out. */
export type Known = Readonly<Record<string, ReadonlySet<string> | undefined>>;

/** What the shape of a record for people can't say. */
export function checkItem(
  kind: GuideKind,
  item: GuideRecord,
  known: Known,
  locales: readonly string[],
): Issue[] {
  return [
    ...kind.texts(item).flatMap(([path, text]) => checkLocales(text, path, locales)),
    ...kind.pointers(item).flatMap(([path, what, id]): Issue[] => {
      const ids = known[what];
      return !ids || ids.has(id)
        ? []
        : [{ path, message: `\`${id}\` is not a ${what} of this policy`, fix: FIX[what] }];
    }),
    ...('choices' in item ? checkDrill(item) : []),
    ...(kind.key === 'templates' ? checkFields(item as MessageTemplate) : []),
  ];
}

const FIX = {
  contact: 'Add it to people.yaml, or name one that is there',
  guideline: 'Add its page to guidance/, or name one that is there',
  role: 'Add it to roles.yaml, or name one that is there',
  template: 'Add it to templates.yaml, or name one that is there',
} as const;

function checkDrill({ choices }: Drill): Issue[] {
  return choices.filter(({ right }) => right).length === 1
    ? []
    : [
        {
          path: ['choices'],
          message: 'not exactly one choice is right',
          fix: 'Write `right: true` at one of them',
        },
      ];
}

/** The same fields in every language, each explained. */
function checkFields({ text, fields = {} }: MessageTemplate): Issue[] {
  const byLanguage =
    typeof text === 'string'
      ? [[['text'], text] as const]
      : Object.entries(text).map(([tag, said]) => [['text', tag], said] as const);
  const issues: Issue[] = byLanguage.flatMap(([path, said]) => {
    const used = new Set(Array.from(said.matchAll(/\{([^{}]*)\}/g), ([, name = '']) => name));
    const strange = [...used].find((name) => !Object.hasOwn(fields, name));
    const unused = Object.keys(fields).find((name) => !used.has(name));
    return [
      ...(strange === undefined
        ? []
        : [
            {
              path,
              message: `\`{${strange}}\` is not among the fields`,
              fix: 'Say under `fields` what goes there',
            },
          ]),
      ...(unused === undefined
        ? []
        : [
            {
              path,
              message: `the field \`${unused}\` does not occur`,
              fix: `Write {${unused}} where it goes, or take it out of \`fields\``,
            },
          ]),
    ];
  });
  return issues;
}
