import type { CheckOptions } from '../../core/draft/check';
import type { DraftContext } from '../../core/draft/context';
import type { Finding } from '../../core/draft/finding';
import type { HouseWordList } from '../../core/draft/house-words';
import type { RuleInfo } from '../../core/draft/rule';
import { reportError } from '../browser/error-log';

/** The options that travel with each question; word lists are told once. */
type SentOptions = Omit<CheckOptions, 'houseWords'>;

/** What the worker is asked and what it answers; `rules` is asked once, at the start, `words` is told when it has changed. */
export type CheckQuestion =
  | { readonly ask: 'rules' }
  | { readonly ask: 'words'; readonly lists: readonly HouseWordList[] }
  | {
      readonly ask: 'check';
      readonly number: number;
      readonly text: string;
      readonly context: DraftContext;
      readonly options: SentOptions;
    };
export type CheckAnswer =
  | { readonly rules: readonly RuleInfo[] }
  | { readonly number: number; readonly findings: readonly Finding[] };

/** Checks drafts in a thread of its own, so that no key ever waits, however long the text. */
export interface DraftChecker {
  readonly rules: Promise<readonly RuleInfo[]>;
  /** Sets the house's own word lists for every check from now on. */
  useHouseWords(lists: readonly HouseWordList[]): void;
  /** The findings, or `undefined` where a later question has made this one idle. Rejects where the checker has died. */
  check(text: string, context: DraftContext, options: SentOptions): Promise<readonly Finding[] | undefined>;
}

interface Waiting {
  readonly question: Extract<CheckQuestion, { ask: 'check' }>;
  readonly resolve: (findings: readonly Finding[] | undefined) => void;
  readonly reject: (error: Error) => void;
}

/** Starts the worker. At most one question is under way and one waits: of several typed meanwhile only the last counts. */
export function startDraftChecker(): DraftChecker {
  const worker = new Worker('/draft-checker.js');
  const ask = (question: CheckQuestion) => worker.postMessage(question);
  let asked: Waiting | undefined;
  let next: Waiting | undefined;
  let numbers = 0;
  let dead: Error | undefined;
  const send = (waiting: Waiting) => {
    asked = waiting;
    ask(waiting.question);
  };
  const rules = new Promise<readonly RuleInfo[]>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<CheckAnswer>) => {
      if ('rules' in data) return resolve(data.rules);
      asked?.resolve(data.findings);
      asked = undefined;
      if (next) send(next);
      next = undefined;
    };
    worker.onerror = ({ message }) => {
      dead = new Error(`The draft checker has stopped: ${message}`);
      reportError('draft-checker', dead);
      for (const waiting of [asked, next]) waiting?.reject(dead);
      asked = next = undefined;
      reject(dead);
    };
  });
  ask({ ask: 'rules' });
  return {
    rules,
    useHouseWords: (lists) => ask({ ask: 'words', lists }),
    check: (text, context, options) =>
      new Promise((resolve, reject) => {
        if (dead) return reject(dead);
        const waiting: Waiting = {
          question: { ask: 'check', number: ++numbers, text, context, options },
          resolve,
          reject,
        };
        if (!asked) return send(waiting);
        next?.resolve(undefined);
        next = waiting;
      }),
  };
}
