import type { PolicySummary } from '../../lib/stores/popup-store.ts';
import type { Strings } from '../../lib/strings/types.ts';
import { Markdown, type MarkdownProps } from './markdown.tsx';

const LISTS = ['do', 'dont', 'ask', 'examples'] as const;
/** Drawn before each heading, so that the lists differ by more than their words. */
const SIGNS = {
  do: 'M3 8.5l3.2 3L13 4.5',
  dont: 'M4 4l8 8M12 4l-8 8',
  ask: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.1.8-1.1 1.6M8 12.6v.1',
  examples: 'M3 3.5h10v7H7.5L5 13v-2.5H3z',
};

interface Props extends Omit<MarkdownProps, 'source'> {
  guideline: PolicySummary['guidelines'][number];
  strings: Strings;
}

/** A guideline: why it is there, what to do, what to leave, whom to ask, and posts that do it well. */
export function GuidelineText({ guideline, strings, ...rest }: Props) {
  const Heading = rest.under === 1 ? 'h2' : 'h3';
  return (
    <div class="guideline">
      <Markdown source={guideline.lead} {...rest} />
      {LISTS.filter((name) => guideline[name].length > 0).map((name) => (
        <section key={name} class="advice" data-kind={name}>
          <Heading>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d={SIGNS[name]} />
            </svg>
            {strings.guide[name]}
          </Heading>
          <Markdown source={guideline[name].map((item) => `- ${item}`).join('\n')} {...rest} />
        </section>
      ))}
      {guideline.rest !== '' && <Markdown source={guideline.rest} {...rest} />}
    </div>
  );
}
