import type { FindingGrade } from '../draft/finding';
import type { Verdict } from './stored-approval';

/** What an approval file says itself, in the language of the interface that writes it. */
export interface ApprovalWords {
  /** As a language tag. */
  readonly language: string;
  readonly heading: string;
  /** Stands beside every name and time: nothing proves them. */
  readonly unproven: string;
  readonly sentBy: string;
  readonly sentAt: string;
  readonly text: string;
  readonly changedText: string;
  readonly comments: string;
  readonly noComments: string;
  readonly wholeText: string;
  /** Of passages in the list to choose from: "Absatz". */
  readonly paragraph: string;
  /** A passage that has been marked in the text. */
  readonly marked: string;
  readonly findings: string;
  readonly noFindings: string;
  readonly grades: Readonly<Record<FindingGrade, string>>;
  readonly asOf: string;
  readonly section: string;
  readonly questions: string;
  readonly done: string;
  readonly notDone: string;
  readonly answer: string;
  readonly name: string;
  readonly passage: string;
  readonly comment: string;
  readonly add: string;
  readonly added: string;
  readonly remove: string;
  readonly changeText: string;
  readonly verdict: string;
  readonly noVerdict: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly save: string;
  readonly saved: string;
  /** How the form is used, in two sentences. */
  readonly help: string;
  /** Instead of the form, where no script runs. */
  readonly withoutScript: string;
  readonly unnamed: string;
  readonly footer: string;
}

/** A row of what the draft is for: "Netzwerk", "LinkedIn". */
export type ContextRow = readonly [label: string, value: string];
