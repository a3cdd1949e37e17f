import { expect, test } from 'vitest';
import { excused } from '../testing/marked.ts';

test.each([
  "With Priya's story in mind, and with her permission: [[she had a stroke]].",
  'Tom asked us to share that [[he has cancer]].',
  'Our cook talks about her [[depression]] in the video.',
  'Mit ihrer Erlaubnis: [[Jana hatte einen Schlaganfall]].',
  'Er spricht offen darüber, dass er [[Burnout]] hatte.',
  'Avec son accord : [[Léa a un cancer]].',
  'Il raconte son histoire : [[une dépression]] à trente ans.',
  'Con su permiso: [[Nuria tuvo un ictus]].',
  'Com a sua autorização: [[a Inês teve um AVC]].',
])('agreed: %s', (marked) => {
  expect(excused('consented', marked)).toBe(true);
});

test.each([
  '[[Tom has cancer]], be kind.',
  "[[She had a stroke]], and I didn't ask if I may say so.",
  'I tell you without her permission: [[she had a stroke]].',
  '[[Jana hatte einen Schlaganfall]], sie weiß nichts von diesem Beitrag.',
  'Ohne ihre Erlaubnis, aber egal: [[Jana ist schwanger]].',
  '[[Léa a un cancer]], courage à elle.',
  'Sans son accord, tant pis : [[Léa est enceinte]].',
  '[[Nuria tuvo un ictus]], ánimo.',
  'Sin su permiso, pero bueno: [[Nuria está embarazada]].',
  '[[A Inês teve um AVC]], força.',
  'Sem autorização dela: [[a Inês está grávida]].',
])('not agreed: %s', (marked) => {
  expect(excused('consented', marked)).toBe(false);
});
