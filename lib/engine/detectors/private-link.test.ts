import { describe, expect, test } from 'vitest';
import { policyFacts } from '../policy-facts.ts';
import { wordsFound } from '../testing/detected.ts';
import { internalHost } from './internal-host.ts';
import { privateLink } from './private-link.ts';

const found = (text: string) => wordsFound(privateLink, text);
const ID = '1q8Zt4Wm1Lr7Xc2Vb9Ny5Kp3D';
const SIGNATURE = 'f3b0c44298fc1c149afbf4c8996fb924';

describe('found', () => {
  test.each([
    [
      'a signed object',
      `https://acme-exports.s3.amazonaws.com/q3.csv?X-Amz-Expires=900&X-Amz-Signature=${SIGNATURE}`,
    ],
    [
      'a shared-access signature',
      `https://acme.blob.core.windows.net/a/b.zip?sv=2024-01-01&sig=${SIGNATURE}%3D`,
    ],
    ['a token', `https://app.acme.com/report?access_token=${ID}`],
    ['a token behind the hash', `https://app.acme.com/cb#state=1&id_token=${ID}`],
    ['a meeting with its code', 'https://acme.zoom.us/j/91234567890?pwd=q8Zt4Wm1'],
    ['a document', `https://docs.google.com/document/d/${ID}/edit`],
    ['a sheet', `https://docs.google.com/spreadsheets/d/${ID}/edit?usp=sharing#gid=0`],
    ['a folder', `https://drive.google.com/drive/folders/${ID}`],
    ['a share of SharePoint', 'https://acme.sharepoint.com/:x:/s/sales/Eq8Zt4Wm1'],
    ['Dropbox', 'https://www.dropbox.com/scl/fi/q8zt4wm1lr7/plan.pdf?rlkey=abc'],
    ['a transfer', 'https://we.tl/t-q8Zt4Wm1Lr'],
    ['a ticket', 'https://acme.atlassian.net/browse/OPS-12'],
    ['a reset', `https://acme.com/reset-password/${ID}`],
    ['without a scheme', `www.dropbox.com/s/q8zt4wm1lr7/plan.pdf`],
    ['a task', 'https://app.asana.com/0/1204411/1204412'],
    ['a card', 'https://trello.com/c/q8Zt4Wm1/12-plan'],
    ['a base', 'https://airtable.com/appq8Zt4Wm1Lr7Xc/tblLr7Xc2Vb9'],
    ['a recording', 'https://acme.zoom.us/rec/share/q8Zt4Wm1Lr7Xc2Vb'],
    ['a secret for one reader', 'https://share.1password.com/s#q8Zt4Wm1Lr7Xc2Vb'],
    ['a console', 'https://eu-west-1.console.aws.amazon.com/ec2/home'],
    ['a record', 'https://acme.lightning.force.com/lightning/r/Account/0018/view'],
    ['a board', `https://www.figma.com/design/${ID}/Home`],
  ])('%s', async (_what, link) => {
    expect(await found(`Look: (${link}), it is there.`)).toEqual([link]);
    expect(await found(`😀 ${link}\nbye`)).toEqual([link]);
  });
});

describe('silent', () => {
  test.each([
    ['a page', 'https://acme.com/blog/2026/launch?utm_source=x&ref=token'],
    ['a published document', `https://docs.google.com/document/d/e/2PACX-${ID}/pub`],
    ['a form', `https://docs.google.com/forms/d/e/${ID}/viewform`],
    ['a public ticket', 'https://issues.apache.org/jira/browse/KAFKA-12'],
    ['a sample host', `https://example.com/cb?token=${ID}`],
    [
      'a variable',
      `https://acme.com/cb?token=ACCESS_TOKEN&sig=<signature-goes-here>&access_token=\${TOKEN_VALUE}`,
    ],
    ['a short value', 'https://acme.com/?token=2&sig=a'],
    ['a video', 'https://www.youtube.com/watch?v=q8Zt4Wm1Lr7&t=42'],
    ['talk about links', 'Links with sig= or token= open doors, so never post them.'],
    ['a help page', 'https://help.acme.com/reset-password/how-to-choose-a-good-one'],
  ])('%s', async (_what, text) => {
    expect(await found(text)).toEqual([]);
  });
});

test('hosts of the organisation count, but for those that are public', async () => {
  const { isInternal } = policyFacts(
    { name: 'Acme', hosts: ['corp.acme.com', 'notion.so/acme'], publicHosts: ['acme.com'] },
    [],
  );
  const options = { samples: false, isInternal };
  const draft = 'https://www.notion.so/acme/Plan-8c1d https://wiki.corp.acme.com/x?y=1 https://acme.com/jobs';
  expect(await wordsFound(privateLink, draft, options)).toEqual([
    'https://www.notion.so/acme/Plan-8c1d',
    'https://wiki.corp.acme.com/x?y=1',
  ]);
  const hosts = 'remote vpn2.corp.acme.com 1194 udp, see acme.com or jo@corp.acme.com';
  expect(await wordsFound(internalHost, hosts, options)).toEqual(['vpn2.corp.acme.com']);
});

test('endless links are read in their share of time', async () => {
  for (const piece of ['https://', 'www.', '?token=', '&sig=a', 'http://a?']) {
    expect(await found(`https://a.de/${piece.repeat(20_000 / piece.length)}`)).toBeInstanceOf(Array);
  }
});
