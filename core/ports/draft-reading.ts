import type { Situation } from '../situation/situation';

/** A draft that was read out of a page, or why it was not. */
export type DraftReading =
  | {
      readonly text: string;
      readonly kind: 'post' | 'comment' | 'unclear';
      /** What the page calls the field that was read; `undefined` where it says nothing. */
      readonly label?: string;
      readonly situation: Situation | undefined;
    }
  /** `private`: a message. `none`: no open editor. `unclear`: a field that could be anything. `closed`: no access. */
  | { readonly refused: 'private' | 'none' | 'unclear' | 'closed' };
