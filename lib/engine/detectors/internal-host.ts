import type { Range } from '../types.ts';
import { placed } from './around.ts';
import type { Detector } from './detector.ts';
import { addressesIn } from './ip-address.ts';

/** Ends of names that only resolve inside a network (RFC 6762 app. G, ICANN's .internal, and long habit); a log-in may stand before them. */
const HOST =
  /(?<![\p{L}\p{N}_.-])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,6}(?:internal|intranet|corp|lan|local|localdomain|home\.arpa)(?![\p{L}\p{N}_-]|\.[\p{L}\p{N}])/gu;
const ANY_HOST =
  /(?<![\p{L}\p{N}_.@-])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,6}[a-z]{2,24}(?![\p{L}\p{N}_-]|\.[\p{L}\p{N}])/gu;
/** Names as manuals show them, and what machines call each other inside one cluster. */
const SAMPLE =
  /^(?:(?:my)?host|server|example|foo|bar|name|your[a-z-]*|raspberrypi|printer|kubernetes\.default\.svc\.cluster|\w+\.example|host\.docker|metadata\.google)\./;
const MAX_MATCHES = 100;

/** Machines inside the organisation: private addresses and names that only resolve there. */
export const internalHost: Detector = {
  literals: [],
  find({ folded }, { isInternal }): Range[] {
    const { text } = folded;
    const found = addressesIn(text, 'private');
    for (const { 0: host, index } of text.matchAll(HOST)) {
      if (found.length >= MAX_MATCHES) break;
      if (!SAMPLE.test(host)) found.push({ start: index, end: index + host.length });
    }
    if (isInternal) {
      for (const { 0: host, index } of text.matchAll(ANY_HOST)) {
        if (found.length >= MAX_MATCHES) break;
        if (isInternal(host)) found.push({ start: index, end: index + host.length });
      }
    }
    return placed(folded, found);
  },
};
