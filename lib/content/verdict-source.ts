import type { Draft } from '../engine/types.ts';
import type { Client } from '../messaging/client.ts';
import type { CheckReply } from '../messaging/protocol.ts';
import type { Snapshot } from './draft-reader.ts';

/** How long a submitted draft waits for its verdict, in milliseconds. */
export const PATIENCE = 1500;

/** `reply` is null where no verdict could be had for this text. */
export interface Answer {
  key: string;
  reply: CheckReply | null;
}

/**
 * Asks for verdicts on one composer's drafts: one question at a time, always the newest text next,
 * stale answers dropped. What could not be answered is asked again when somebody wants it again.
 */
export class VerdictSource {
  #latest: Answer | null = null;
  #asking: { key: string; since: number } | null = null;
  #next: Snapshot | null = null;
  /** Key of the text last asked for; an older one's answer must not take the place of its. */
  #newest = '';
  #waiting: { key: string; resolve(answer: Answer): void }[] = [];
  readonly #ask: (draft: Draft) => Promise<CheckReply>;
  readonly #about: () => Omit<Draft, 'parts'>;
  readonly #onAnswer: (answer: Answer) => void;

  constructor(client: Client, about: () => Omit<Draft, 'parts'>, onAnswer: (answer: Answer) => void) {
    this.#ask = (draft) => client.ask('draft:check', draft);
    this.#about = about;
    this.#onAnswer = onAnswer;
  }

  /** The verdict on exactly this text, if it is known. */
  answerFor(key: string): Answer | null {
    return this.#latest?.key === key ? this.#latest : null;
  }

  want(snapshot: Snapshot): void {
    this.#newest = snapshot.key;
    // Where someone took an edit back, the text in between is of no interest any more.
    this.#next = null;
    if (this.answerFor(snapshot.key)?.reply || this.#asking?.key === snapshot.key) return;
    // A question that hangs must not keep newer ones waiting.
    if (this.#asking && Date.now() - this.#asking.since < PATIENCE) this.#next = snapshot;
    else void this.#send(snapshot);
  }

  /** Resolves with the verdict on this text, or without one when patience ends. */
  wait(snapshot: Snapshot): Promise<Answer> {
    const known = this.answerFor(snapshot.key);
    if (known?.reply) return Promise.resolve(known);
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#settle({ key: snapshot.key, reply: null }), PATIENCE);
      this.#waiting.push({
        key: snapshot.key,
        resolve: (answer) => {
          clearTimeout(timer);
          resolve(answer);
        },
      });
      this.want(snapshot);
    });
  }

  async #send({ key, parts }: Snapshot): Promise<void> {
    const question = { key, since: Date.now() };
    this.#asking = question;
    let reply: CheckReply | null = null;
    try {
      reply = await this.#ask({ ...this.#about(), parts });
      if (reply.verdict.status === 'failed') reply = null;
    } catch {
      // NoAnswerError or GoneError: either way there is no verdict on this text.
    }
    const isNewest = this.#asking === question;
    if (isNewest) this.#asking = null;
    this.#settle({ key, reply });
    if (isNewest && this.#next) {
      const next = this.#next;
      this.#next = null;
      this.want(next);
    }
  }

  #settle(answer: Answer): void {
    const isLate =
      this.#latest?.reply &&
      (this.#latest.key === answer.key ? !answer.reply : this.#latest.key === this.#newest);
    if (!isLate) this.#latest = answer;
    const due = this.#waiting.filter(({ key }) => key === answer.key);
    this.#waiting = this.#waiting.filter(({ key }) => key !== answer.key);
    for (const { resolve } of due) resolve(answer);
    if (!isLate) this.#onAnswer(answer);
  }
}
