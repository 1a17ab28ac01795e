import type { ComponentChildren, RefObject } from 'preact';
import type { StoredApproval } from '../../../core/approval/stored-approval';
import type { DraftContext } from '../../../core/draft/context';
import type { Edit, Finding } from '../../../core/draft/finding';
import type { RuleInfo } from '../../../core/draft/rule';
import type { StoredDraft } from '../../../core/draft/stored-draft';
import type { Records } from '../../../core/ports/stored';
import type { EditorHandle } from '../editor';
import type { DraftHouses } from '../use-draft-house';
import type { Drafts } from '../use-drafts';
import { ApprovalBeside } from './approval-beside';
import { ApprovalPart } from './approval-part';
import { CheckRecordPart } from './check-record-part';
import { useApprovals } from './use-approvals';
import { useCommenting } from './use-commenting';

/** What approvals need of the desk. */
export interface ApprovalServices {
  readonly store: Records<StoredApproval>;
  /** Of the guide and its rules, for records. */
  readonly version: string;
}

interface ApprovalDesk {
  readonly services: ApprovalServices;
  readonly store: Records<StoredDraft>;
  readonly drafts: Drafts;
  /** What the draft is for, under the law that holds. */
  readonly context: DraftContext;
  /** The houses that a draft may be for; `undefined` until they are known. */
  readonly houses: DraftHouses | undefined;
  readonly findings: readonly Finding[];
  readonly rules: readonly RuleInfo[];
  readonly editor: RefObject<EditorHandle | null>;
  readonly inText: (act: () => void) => void;
  readonly apply: (edits: readonly Edit[]) => void;
}

/** The two parts of the desk for a draft in other hands: beside its text, and below it. */
export function useApprovalParts(desk: ApprovalDesk): Readonly<Record<'beside' | 'below', ComponentChildren>> {
  const { services, store, drafts, context, houses, findings, rules, editor, inText, apply } = desk;
  const { current } = drafts;
  const approvals = useApprovals(services.store, store);
  const { commenting, field, begin } = useCommenting(current.id);
  // Before, another draft than the one that will be there stands on the desk.
  if (!approvals.ready || !drafts.ready) return { beside: null, below: null };
  return {
    beside: (
      <ApprovalBeside
        draft={current}
        approvals={approvals}
        commenting={commenting}
        selection={() => editor.current?.selection()}
        onSelect={(span) => inText(() => editor.current?.select(span))}
        onApply={(edits) => inText(() => apply(edits))}
        field={field}
      />
    ),
    below: (
      <>
        <ApprovalPart {...{ drafts, approvals, context, houses, findings, rules }} onComment={begin} />
        <CheckRecordPart
          {...{ draft: current, context, houses, findings, rules, version: services.version }}
          by={approvals.of(current.id)?.by ?? approvals.lastName}
        />
      </>
    ),
  };
}
