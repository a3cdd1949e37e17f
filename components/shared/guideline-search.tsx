import type { Strings } from '../../lib/strings/types.ts';

/** The one search box over the guidelines, and what to say when none is found. */
export function GuidelineSearch(props: {
  strings: Strings;
  query: string;
  found: number;
  onQuery(query: string): void;
}) {
  const { strings, query, found, onQuery } = props;
  return (
    <>
      <input
        class="search"
        type="search"
        aria-label={strings.popup.search}
        placeholder={strings.popup.search}
        value={query}
        onInput={({ currentTarget }) => onQuery(currentTarget.value)}
      />
      <p class="empty" aria-live="polite">
        {found === 0 ? strings.popup.noGuideline : ''}
      </p>
    </>
  );
}
