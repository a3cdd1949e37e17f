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
  /** BCP 47 tag of the language these texts are in, which may not be the one that was asked for. */
  language: string;
  level: { note: string; caution: string; stop: string };
  card: {
    close: string;
    copy: string;
    copied: string;
    copyFailed: string;
    guideline: string;
    ask: string;
    /** With the hours of the contact. */
    askHours: string;
    ignore: string;
    details: string;
    why: string;
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
    /** Name of a Show button for those who hear it out of its row. */
    showWords: string;
    youDecide: string;
    unchecked: string;
  };
  /** Title of the toolbar button. */
  toolbar: { guarding: string; partly: string; off: string };
  notice: {
    pressAgain: string;
    uncheckedPressAgain: string;
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
    /** First line where no box is in use: on a listed site, and anywhere else. */
    idle: string;
    notHere: string;
    asking: string;
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
    /** Checked without a finding where Post can't be held. */
    noMarks: string;
    typeToCheck: string;
    checking: string;
    unchecked: string;
    partial: string;
    findings: Plural;
    search: string;
    noGuideline: string;
    back: string;
    firstMinutes: string;
    pickIncident: string;
    contacts: string;
    hours: string;
    /** What the policy in force is, and since when; `{age}` reads "2 days ago". */
    policy: string;
    issued: string;
    noPolicy: string;
    recovered: string;
    openDesk: string;
    practice: string;
    yourRights: string;
    /** How many rules look at a draft in each language. */
    rulesAtWork: string;
    rulesFor: Plural;
    allRules: string;
  };
  /** Where a rule needs no wording, as for card numbers. */
  everyLanguage: string;
  desk: {
    title: string;
    practice: string;
    guidelines: string;
    policy: string;
    rights: string;
    help: string;
    practiceIntro: string;
    practiceName: string;
    practiceBox: string;
    practiceHint: string;
    practicePost: string;
    practicePosted: string;
    practiceFeed: string;
    practiceNone: string;
    practiceLeft: Plural;
    practiceOver: Plural;
    practiceExample: string;
    /** Names of the example drafts and the drafts themselves; `{key}` is made up when the page runs. */
    examples: { secret: string; promise: string; clean: string };
    drafts: { secret: string; promise: string; clean: string };
    guidelinesIntro: string;
    policyIntro: string;
    /** A filter over the rules. */
    rulesIn: string;
    allRules: Plural;
    /** Rules of one kind that differ in what they look for only, such as the key formats of vendors. */
    oneOfMany: Plural;
    owner: string;
    notFound: string;
    sections: string;
  };
  /** Around what a policy says to people: guidelines, contacts, incident cards. */
  guide: {
    do: string;
    dont: string;
    ask: string;
    examples: string;
    /** A contact nobody stands behind yet; one that is nobody's business; all of them. */
    unfilled: string;
    unfilledFree: string;
    allUnfilled: string;
    deputy: string;
    urgency: { low: string; medium: string; high: string };
    next: string;
    phase: {
      notice: string;
      contain: string;
      classify: string;
      fix: string;
      tell: string;
      support: string;
      review: string;
    };
    templates: string;
    raci: { responsible: string; accountable: string; consulted: string; informed: string };
  };
  /** Said in every tab of the popup and on its own page; no policy can change it. */
  rights: { title: string; short: string; note: string };
  /** Said where a language was not yet read by a native speaker; empty where it was. */
  review: string;
}
