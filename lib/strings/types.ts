/** A sentence with a number in it, by plural category (`Intl.PluralRules`); `{count}` is replaced. */
export interface Plural {
  one: string;
  other: string;
}

/**
 * Every text of the interface, in one language. `{name}` marks a place to fill.
 * A page gets one language only, as data, so there are no functions here.
 */
export interface Strings {
  level: { note: string; caution: string; stop: string };
  card: {
    close: string;
    use: string;
    copy: string;
    copied: string;
    guideline: string;
    ask: string;
    ignore: string;
    details: string;
    rule: string;
    position: string;
    next: string;
    previous: string;
    suggestion: string;
  };
  hold: {
    title: string;
    things: Plural;
    back: string;
    anyway: string;
    show: string;
    youDecide: string;
    unchecked: string;
  };
  /** Title of the toolbar button. */
  toolbar: { guarding: string; partly: string; off: string };
  notice: {
    pressAgain: string;
    checking: string;
    unchecked: string;
  };
  announce: {
    marked: Plural;
    mended: string;
    unchecked: string;
  };
  popup: {
    tabs: { now: string; guidelines: string; help: string };
    guarding: string;
    partly: string;
    off: string;
    surface: { post: string; reply: string; comment: string; article: string };
    reason: {
      'opened-late': string;
      'no-button': string;
      unreadable: string;
      'no-answer': string;
      'no-composer': string;
      'not-a-listed-site': string;
      'private-window': string;
    };
    nothing: string;
    typeToCheck: string;
    checking: string;
    unchecked: string;
    partial: string;
    findings: Plural;
    search: string;
    noGuideline: string;
    firstMinutes: string;
    contacts: string;
    hours: string;
    policy: string;
    recovered: string;
    openDesk: string;
    practice: string;
  };
  desk: {
    title: string;
    practice: string;
    guidelines: string;
    policy: string;
    rights: string;
    practiceIntro: string;
    practiceBox: string;
    practicePost: string;
    practicePosted: string;
    practiceExample: string;
    policyIntro: string;
    owner: string;
    notFound: string;
    sections: string;
  };
  /** Said in every tab of the popup and on its own page; no policy can change it. */
  rights: { title: string; short: string; note: string };
}
