import { describe, expect, test } from 'vitest';
import { readEmbedded } from '../../cli/support/policy-folder.ts';
import { readPolicy } from '../../lib/background/read-policy.ts';

const { bundle } = readEmbedded();
const inForce = (placeholders = {}) =>
  readPolicy({ bundle: { ...bundle, placeholders }, recovered: false }, 'de');

describe('the policy as people read it', () => {
  test('is in one language, its guidelines by title and taken apart', () => {
    const { guidelines } = inForce();
    const titles = guidelines.map(({ title }) => title);
    expect(titles).toEqual([...titles].sort(new Intl.Collator('de').compare));
    expect(guidelines[0]).toMatchObject({ id: 'g/claims', rest: '' });
    expect(guidelines[0]?.do.length).toBeGreaterThan(2);
    expect(guidelines[0]?.search).toContain('garantiert');
  });

  test('names roles and templates of an incident card', () => {
    const { incident, templates } = inForce();
    const card = incident.find(({ id }) => id === 'i/secret');
    expect(card).toMatchObject({
      severity: 'high',
      contact: 'c/security',
      roles: { accountable: 'Sicherheit' },
    });
    expect(card?.after[0]).toMatchObject({ phase: 'contain', by: 'Sicherheit' });
    expect(templates.find(({ id }) => id === 't/holding')?.fields).toContainEqual({
      name: 'time',
      says: 'Uhrzeit',
    });
  });

  test('says of a contact whether anybody stands behind it, and how to reach them, quickest first', () => {
    expect(inForce().contacts.find(({ id }) => id === 'c/security')).toMatchObject({
      filled: false,
      links: [],
    });
    const { contacts } = inForce({
      'c/security': { name: 'Jo Hart', mail: 'jo@acme.example', phone: '+44 20 7946 0000', hours: 'immer' },
    });
    expect(contacts.find(({ id }) => id === 'c/security')).toMatchObject({
      filled: true,
      name: 'Jo Hart',
      hours: 'immer',
      links: [
        { href: 'tel:+442079460000', text: '+44 20 7946 0000' },
        { href: 'mailto:jo@acme.example', text: 'jo@acme.example' },
      ],
    });
  });
});
