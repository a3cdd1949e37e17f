import { describe, expect, test } from 'vitest';
import { hashOf, parseRoute } from './desk-route.ts';

describe('parseRoute', () => {
  test.each([
    ['', { page: 'practice', id: null }],
    ['#', { page: 'practice', id: null }],
    ['#/', { page: 'practice', id: null }],
    ['#/policy', { page: 'policy', id: null }],
    ['#/rights/', { page: 'rights', id: null }],
    ['#/guidelines', { page: 'guidelines', id: null }],
    ['#/guidelines/g/secrets', { page: 'guidelines', id: 'g/secrets' }],
    ['#/incident/i/secret', { page: 'incident', id: 'i/secret' }],
    ['#/guidelines/i/secret', { page: 'unknown' }],
    ['#/policy/g/secrets', { page: 'unknown' }],
    ['#/settings', { page: 'unknown' }],
    ['#/constructor', { page: 'unknown' }],
    ['#/guidelines/g/<b>', { page: 'unknown' }],
  ])('%s', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  });

  test('reads what hashOf writes', () => {
    expect(parseRoute(hashOf('guidelines', 'g/secrets'))).toEqual({ page: 'guidelines', id: 'g/secrets' });
    expect(parseRoute(hashOf('rights'))).toEqual({ page: 'rights', id: null });
  });
});
