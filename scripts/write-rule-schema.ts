import { writeFileSync } from 'node:fs';
import { guideSchema, ruleSchema } from '../lib/bundle/rule-schema.ts';
import { runTool } from './run-tool.ts';

/** Writes the JSON Schemas of policy files, for editors, after the vocabulary changed. */
for (const [name, schema] of [
  ['schema.json', ruleSchema()],
  ['schema-guide.json', guideSchema()],
] as const) {
  writeFileSync(new URL(`../rules/${name}`, import.meta.url), `${JSON.stringify(schema, null, 2)}\n`);
}
runTool(['biome', 'format', '--write', 'rules/schema.json', 'rules/schema-guide.json'], { stdio: 'inherit' });
