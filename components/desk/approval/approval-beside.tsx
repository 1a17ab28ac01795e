import type { RefObject } from 'preact';
import { newApproval } from '../../../core/approval/stored-approval';
import type { Edit } from '../../../core/draft/finding';
import type { StoredDraft } from '../../../core/draft/stored-draft';
import type { Span } from '../../../core/text/span';
import { ChangesView } from './changes-view';
import { CommentsView } from './comments-view';
import type { Approvals } from './use-approvals';

interface ApprovalBesideProps {
  readonly draft: StoredDraft;
  readonly approvals: Approvals;
  /** Somebody wants to comment a draft that has no comments yet. */
  readonly commenting: boolean;
  readonly selection: () => Span | undefined;
  readonly onSelect: (span: Span) => void;
  readonly onApply: (edits: readonly Edit[]) => void;
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

/** Beside the text: what others say of it and what they have changed. Nothing where there is nothing. */
export function ApprovalBeside(props: ApprovalBesideProps) {
  const { draft, approvals, commenting, selection, onSelect, onApply, field } = props;
  const known = approvals.of(draft.id);
  const approval = known ?? newApproval(draft.id, draft.text, approvals.lastName);
  const { comments, returned, unfinished, received } = approval;
  if (!commenting && !received && comments.length + returned.length === 0 && unfinished === '') return null;
  return (
    <div class="approval-beside">
      <ChangesView returned={returned} text={draft.text} onApply={onApply} />
      <CommentsView
        key={draft.id}
        approval={approval}
        text={draft.text}
        selection={selection}
        onSelect={onSelect}
        onChange={(part, when) => approvals.change(draft, part, when)}
        field={field}
      />
    </div>
  );
}
