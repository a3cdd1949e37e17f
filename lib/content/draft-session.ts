import type { Finding } from '../engine/types.ts';
import type { Client } from '../messaging/client.ts';
import { type FindingView, strictestFirst } from '../messaging/finding-view.ts';
import type { CheckReply, WatchState } from '../messaging/protocol.ts';
import type { ComposerStatus } from '../messaging/tab-status.ts';
import type { Composer, SiteAdapter } from '../sites/types.ts';
import { readDraft, type Snapshot } from './draft-reader.ts';
import { findingKey, partOf, toView } from './finding-views.ts';
import type { Highlighter, Mark } from './highlighter.ts';
import { shiftFindings } from './shift-findings.ts';
import { type Answer, VerdictSource } from './verdict-source.ts';

export interface SessionParts {
  composer: Composer;
  site: SiteAdapter;
  client: Client;
  highlighter: Highlighter;
  /** True where the content script started after the page: its listeners may come too late to hold. */
  late: boolean;
  signal: AbortSignal;
  /** The text, the verdict or the state of watching changed. */
  onChange(session: DraftSession): void;
}

/** What the gate does with a press of Post just now. */
export type Decision = 'pass' | 'hold' | 'wait';

let lastId = 0;

/** One composer from its first focus until it leaves the page: its text, its verdict, its marks. */
export class DraftSession {
  readonly id = `c${++lastId}`;
  readonly composer: Composer;
  readonly site: SiteAdapter;
  #snapshot: Snapshot | null = null;
  #shown: Finding[] = [];
  #dismissed = new Set<string>();
  #approved: { key: string; hadVerdict: boolean } | null = null;
  #failed = false;
  readonly #source: VerdictSource;
  readonly #parts: SessionParts;

  constructor(parts: SessionParts) {
    const { composer, site, client, signal } = parts;
    this.#parts = parts;
    this.composer = composer;
    this.site = site;
    const limit = site.limit === undefined ? {} : { limit: site.limit };
    this.#source = new VerdictSource(
      client,
      () => ({ site: site.id, surface: composer.surface, account: 'unknown', ...limit }),
      (answer) => this.#take(answer),
    );
    const observer = new MutationObserver(() => this.update());
    observer.observe(composer.root, { subtree: true, childList: true, characterData: true });
    signal.addEventListener('abort', () => {
      observer.disconnect();
      parts.highlighter.set(this, []);
    });
    this.update();
  }

  /** Reads the composer anew; asks for a verdict if its text changed, repaints if only its DOM did. */
  update(): Snapshot | null {
    if (this.#parts.signal.aborted) return null;
    const before = this.#snapshot;
    const now = readDraft(this.composer);
    this.#snapshot = now;
    if (now && before?.key !== now.key) {
      this.#approved = null;
      this.#shown = this.#findingsOf(now, before);
      if (this.#replyTo(now)) this.#failed = false;
      if (now.isEmpty) this.#dismissed.clear();
      else this.#source.want(now);
      this.#paint();
      this.#parts.onChange(this);
    } else if (this.#shown.length > 0 || !now !== !before) {
      this.#paint();
      if (!now !== !before) this.#parts.onChange(this);
    }
    return now;
  }

  /** Those of the verdict where it is known already (words cut and put back), else those of the text before, moved. */
  #findingsOf(now: Snapshot, before: Snapshot | null): Finding[] {
    const known = this.#replyTo(now);
    if (known) return known.verdict.findings;
    return now.parts.flatMap(({ text }, index) =>
      shiftFindings(
        this.#shown.filter((finding) => partOf(finding) === index),
        before?.parts[index]?.text ?? '',
        text,
      ),
    );
  }

  #replyTo(snapshot: Snapshot): CheckReply | null {
    return this.#source.answerFor(snapshot.key)?.reply ?? null;
  }

  #take({ key, reply }: Answer): void {
    const snapshot = this.update();
    if (snapshot?.key !== key) return;
    this.#failed = reply === null;
    if (reply) {
      this.#shown = reply.verdict.findings;
      this.#paint();
    }
    this.#parts.onChange(this);
  }

  #paint(): void {
    const levels = this.#visible().map(({ level }) => level);
    const marks = this.ranges().flatMap((range, index): Mark[] => {
      const level = levels[index];
      return range && level ? [{ level, range }] : [];
    });
    this.#parts.highlighter.set(this, marks);
  }

  #visible(): Finding[] {
    const snapshot = this.#snapshot;
    return snapshot
      ? this.#shown.filter((finding) => !this.#dismissed.has(findingKey(finding, snapshot)))
      : [];
  }

  /** Where the findings on show are in the DOM as it is now, in the order of `findings()`. */
  ranges(): (Range | null)[] {
    return this.#visible().map(
      (finding) => this.#snapshot?.readings[partOf(finding)]?.rangeOf(finding) ?? null,
    );
  }

  /** The findings of the present text as views show them, in text order; empty until its verdict is here. */
  findings(): FindingView[] {
    const snapshot = this.#snapshot;
    const reply = snapshot && this.#replyTo(snapshot);
    return reply ? this.#visible().map((finding) => toView(finding, snapshot, reply)) : [];
  }

  /** Those that hold a post, strictest first. */
  holding(): FindingView[] {
    return this.findings()
      .filter(({ level }) => level !== 'note')
      .sort(strictestFirst);
  }

  /** Reads the text this instant and says what a press of Post should meet. */
  decide(): Decision {
    const snapshot = this.update();
    if (!snapshot || snapshot.isEmpty) return 'pass';
    const hasVerdict = this.#replyTo(snapshot) !== null;
    // Who let a draft go unchecked has not seen what a verdict that came later found.
    if (this.#approved?.key === snapshot.key && this.#approved.hadVerdict === hasVerdict) return 'pass';
    if (!hasVerdict) return 'wait';
    return this.holding().length > 0 ? 'hold' : 'pass';
  }

  /** Whether there is a verdict on the text as it was last read. */
  isChecked(): boolean {
    return this.#snapshot !== null && this.#replyTo(this.#snapshot) !== null;
  }

  wait(snapshot: Snapshot): Promise<Answer> {
    return this.#source.wait(snapshot);
  }

  /** Lets exactly this text through; any change to the text takes it back. */
  approve(key: string): void {
    if (this.#snapshot?.key !== key) return;
    this.#approved = { key, hadVerdict: this.isChecked() };
  }

  dismiss(key: string): void {
    this.#dismissed.add(key);
    this.#paint();
    this.#parts.onChange(this);
  }

  /** True where a box of the composer is no editor we can read. */
  isUnreadable(): boolean {
    return !this.#snapshot || this.#snapshot.readings.length === 0;
  }

  watch(): WatchState {
    if (this.isUnreadable()) return { state: 'off', reason: 'unreadable' };
    if (this.#failed) return { state: 'off', reason: 'no-answer' };
    if (this.#parts.late) return { state: 'partly', reason: 'opened-late' };
    if (this.composer.buttons().length === 0) return { state: 'partly', reason: 'no-button' };
    return { state: 'guarding' };
  }

  status(): ComposerStatus {
    return {
      id: this.id,
      site: this.site.id,
      siteName: this.site.name,
      surface: this.composer.surface,
      ...this.watch(),
      check: this.#check(),
      findings: this.findings(),
    };
  }

  #check(): ComposerStatus['check'] {
    if (!this.#snapshot || this.#snapshot.isEmpty) return 'unread';
    if (this.#failed) return 'unchecked';
    const reply = this.#replyTo(this.#snapshot);
    if (!reply) return 'checking';
    return reply.verdict.status === 'complete' ? 'checked' : 'partial';
  }
}
