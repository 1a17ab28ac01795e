import type { CheckOptions } from '../../core/draft/check';
import type { DraftContext } from '../../core/draft/context';
import type { Finding } from '../../core/draft/finding';
import type { HouseStyle } from '../../core/draft/house-words';
import type { RuleInfo } from '../../core/draft/rule';
import { WARM_UP_TEXTS } from '../../core/draft/warm-up-texts';
import { latestOnly } from './latest-only';
import { startWorker } from './worker-client';

/** The options that are sent with each text; word lists are sent when they have changed. */
type SentOptions = Omit<CheckOptions, 'houseWords'>;

/** What is checked. */
export interface CheckInput {
  readonly text: string;
  readonly context: DraftContext;
  readonly options: SentOptions;
}

/** The tasks of the worker `entrypoints/draft-checker.ts`. */
export type CheckTasks = {
  rules(input: null): readonly RuleInfo[];
  /** Applies to every later check. */
  setHouse(style: HouseStyle): void;
  check(input: CheckInput): readonly Finding[];
};

/** Checks drafts in a worker, so that typing is never delayed, however long the text. */
export interface DraftChecker {
  /** All rules, without their code. Rejects if the checker has died. */
  readonly rules: Promise<readonly RuleInfo[]>;
  /** Gets ready for a text of this kind, which is soon to come; gives way to the first one that does. Never rejects. */
  warmUp(context: DraftContext): Promise<void>;
  /** Sets words and voice of the house for every check from now on. */
  useHouse(style: HouseStyle): void;
  /** The findings, or `undefined` if a later text has replaced this one. Rejects if the checker has died. */
  check(text: string, context: DraftContext, options: SentOptions): Promise<readonly Finding[] | undefined>;
}

const SCRIPT = '/draft-checker.js';

/** Starts the worker; it lives as long as the page. */
export function startDraftChecker(): DraftChecker {
  const worker = startWorker<CheckTasks>(SCRIPT);
  const check = latestOnly((input: CheckInput) => worker.call('check', input));
  let needed = false;
  return {
    rules: worker.call('rules', null),
    // The failure has been reported, and the next check fails as well.
    useHouse: (style) => void worker.call('setHouse', style).catch(() => {}),
    warmUp: async (context) => {
      for (const text of WARM_UP_TEXTS) {
        if (needed) return;
        // The failure has been reported, and the next check fails as well.
        await worker.call('check', { text, context, options: {} }).catch(() => {});
      }
    },
    check: (text, context, options) => {
      needed = true;
      return check({ text, context, options });
    },
  };
}

/** All rules, from a worker that is ended with the answer. */
export async function loadRules(): Promise<readonly RuleInfo[]> {
  const worker = startWorker<CheckTasks>(SCRIPT);
  try {
    return await worker.call('rules', null);
  } finally {
    worker.end();
  }
}
