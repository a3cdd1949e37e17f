import { isPlaceholder } from '../placeholder-value.ts';
import type { Range } from '../types.ts';
import type { Detector } from './detector.ts';

/** `scheme://user:password@host`; the password is what is marked. */
const IN_ADDRESS =
  /[a-z][a-z0-9+.-]{1,30}:\/\/[^\s/:@"'<>]{0,100}:([^\s/@"'<>]{3,200})@[a-z0-9[][^\s]{1,200}/dgi;
/** `Server=…;User Id=…;Password=…`, `AccountKey=…`: pairs parted by semicolons. */
const IN_PAIRS =
  /(?:^|[;"'\s])(?:password|pwd|accountkey|sharedaccesskey|sharedaccesssignature|secretkey)\s{0,2}=\s{0,2}("[^"\n]{3,200}"|'[^'\n]{3,200}'|[^;\s"']{3,400})/dgi;
/** `curl -u user:password`; the two are what is marked. */
const IN_CURL =
  /\bcurl\b[^\n]{0,300}?(?:\\\n[^\n]{0,300}?){0,6}?\s(?:-u|--user)[= ]{1,3}["']?([^\s:"'$<{]{1,60}:[^\s"'$<{]{3,80})/dg;
/** `mysql -pPASSWORD`, `sshpass -p PASSWORD`, `redis-cli -a PASSWORD`. */
const IN_COMMAND =
  /\b(?:mysql(?:dump|admin)?|mariadb|sshpass|mongosh?|mongodump|redis-cli|docker login|smbclient|ldapsearch)\b[^\n]{0,200}?\s-[paw]\s?["']?((?=[^\s"']*[A-Za-z])(?=[^\s"']*\d)[^\s"'$<{]{6,80})/dg;
const BESIDE =
  /(?:server|data source|host|endpoint|accountname|database|initial catalog|user id|uid|username|defaultendpointsprotocol|sharedaccesskeyname)\s{0,2}=/i;
/** Words that stand for the password in a manual. */
const WORD =
  /^(?:(?:my|your)?-?(?:pass(?:word|wd)?|pwd|secret|pw|passwort|token|key)|user|root|admin|test|postgres|mysql|guest|abc|xyz|s3cr3t|[a-z]+(?:_[a-z]+)+|[[{(<%$].*)$/is;
const AROUND = 300;
const MAX_MATCHES = 50;

/** Passwords inside the address or the settings of a database, a queue, a server. */
export const connectionString: Detector = {
  literals: [
    '://',
    'curl',
    'mysql',
    'mariadb',
    'sshpass',
    'mongo',
    'redis-cli',
    'docker login',
    'smbclient',
    'ldapsearch',
    'password',
    'pwd',
    'accountkey',
    'sharedaccess',
    'secretkey',
  ],
  find({ text }): Range[] {
    const found: Range[] = [];
    const add = (span: [number, number] | undefined) => {
      if (!span || found.length >= MAX_MATCHES) return;
      const [start, end] = span;
      const value = text.slice(start, end).replaceAll(/^["']|["']$/g, '');
      if (value.length >= 3 && !WORD.test(value) && !isPlaceholder(value)) found.push({ start, end });
    };
    for (const match of text.matchAll(IN_ADDRESS)) add(match.indices?.[1]);
    for (const match of text.matchAll(IN_COMMAND)) add(match.indices?.[1]);
    for (const match of text.matchAll(IN_CURL)) {
      const [start, end] = match.indices?.[1] ?? [0, 0];
      const [, secret = ''] = /:(.*)$/s.exec(text.slice(start, end)) ?? [];
      if (!WORD.test(secret) && !isPlaceholder(secret) && found.length < MAX_MATCHES)
        found.push({ start, end });
    }
    for (const match of text.matchAll(IN_PAIRS)) {
      const beside = text.slice(Math.max(0, match.index - AROUND), match.index + match[0].length + AROUND);
      if (match[0].includes('=') && beside.includes(';') && BESIDE.test(beside)) add(match.indices?.[1]);
    }
    return found.sort((a, b) => a.start - b.start);
  },
};
