import { expect, test } from 'vitest';
import { RequestLog, type SeenRequest } from './request-log.ts';

const request = (some: Partial<SeenRequest>): SeenRequest => ({
  method: 'GET',
  host: 'x.com',
  path: '/',
  headers: {},
  body: '',
  ...some,
});

test('a text is found wherever and however a request carries it', () => {
  const log = new RequestLog();
  const carriers = [
    request({ path: `/?q=${encodeURIComponent('my draft, näher')}` }),
    request({ headers: { 'x-draft': 'my draft, näher' } }),
    request({ method: 'POST', body: Buffer.from('my draft, näher').toString('base64') }),
    request({ host: 'elsewhere.example', body: '{"text":"my draft, näher"}' }),
  ];
  for (const carrier of carriers) log.add(carrier);
  log.add(request({ path: '/replica.js' }));
  expect(log.holding('my draft, näher')).toEqual(carriers);
});

test('the site’s own posts are told in order and are not counted as leaks', () => {
  const log = new RequestLog();
  for (const text of ['one', 'two'])
    log.add(
      request({
        method: 'POST',
        path: '/api/posts',
        body: JSON.stringify({ texts: [text], kind: 'post' }),
      }),
    );
  expect(log.posts.map(({ texts }) => texts)).toEqual([['one'], ['two']]);
  expect(log.holding('one')).toEqual([]);
});
