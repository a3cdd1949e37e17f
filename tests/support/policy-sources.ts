import type { SourceFile } from '../../lib/bundle/yaml-file.ts';

/** The files of the smallest policy that has no mistakes, by path; a test puts its own over them. */
export const SOUND: Readonly<Record<string, string>> = {
  'bundle.yaml': `id: acme.social
revision: 3
version: "2026.11"
issued: 2026-11-20
reviewBy: 2027-06-01
publisher: Acme
locales: [en, de]
actions: {}
onFailure: pass
`,
  'people.yaml': `contacts:
  - id: c/security
    label: {en: Security desk, de: Sicherheitsstelle}
    for: {en: keys, de: Schlüssel}
    hours: {en: always, de: immer}
`,
  'guidance/secrets.md': '---\nid: g/secrets\ntitle: Keys\n---\n## Do\n\n- Look twice.\n',
  'guidance/secrets.de.md': '---\nid: g/secrets\ntitle: Schlüssel\n---\n## Tun\n\n- Zweimal hinsehen.\n',
  'leaks/business.codename.yaml': `id: leak.business.codename
kind: terms
level: caution
title: {en: Codename, de: Codename}
message: {en: This may name something that is not out yet., de: Das nennt womöglich etwas noch Geheimes.}
why: {en: Duty of confidence., de: Verschwiegenheitspflicht.}
suggestions:
  - label: {en: Wait for the announcement, de: Die Ankündigung abwarten}
guideline: g/secrets
contact: c/security
owner: c/security
reviewBy: 2027-06-01
terms:
  en: [project heron]
cases:
  flag:
    - text: Proud of Project Heron today.
      words: Project Heron
  pass:
    - text: A heron stood in the pond today.
`,
};

export const RULE = 'leaks/business.codename.yaml';

/** The sound policy with some files replaced, added, or left out where the text is null. */
export function sources(changes: Record<string, string | null> = {}): SourceFile[] {
  return Object.entries({ ...SOUND, ...changes }).flatMap(([path, text]) =>
    text === null ? [] : [{ path, text }],
  );
}

/** The sound rule file with one piece of its text replaced. */
export function ruleWith(from: string, to: string): Record<string, string> {
  const text = SOUND[RULE] ?? '';
  if (!text.includes(from)) throw new Error(`the sound rule does not hold ${from}`);
  return { [RULE]: text.replace(from, to) };
}
