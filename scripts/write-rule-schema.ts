import { writeFileSync } from 'node:fs';
import { ruleSchema } from '../lib/bundle/rule-schema.ts';

/** Writes the JSON Schema of rule files, for editors, after the vocabulary changed. */
const target = new URL('../rules/schema.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(ruleSchema(), null, 2)}\n`);
