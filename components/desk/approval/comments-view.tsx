import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { type DraftComment, quoteOf } from '../../../core/approval/comment';
import { APPROVAL_LIMITS } from '../../../core/approval/limits';
import { commentsIn } from '../../../core/approval/moved-comments';
import type { StoredApproval } from '../../../core/approval/stored-approval';
import type { Span } from '../../../core/text/span';
import { wholeText } from '../../../core/text/whole-text';
import { takeFocus } from '../../shared/take-focus';
import { useTranslate } from '../../shared/translate';
import { timeInWords } from '../words';

interface CommentsViewProps {
  readonly approval: StoredApproval;
  readonly text: string;
  /** What is selected in the text, empty where the caret only stands. */
  readonly selection: () => Span | undefined;
  readonly onSelect: (span: Span) => void;
  readonly onChange: (part: Partial<StoredApproval>, when: 'now' | 'soon') => void;
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

/** Characters of a passage on a button. */
const SHORT = 60;
const short = (quote: string) => (quote.length > SHORT ? `${wholeText(quote, SHORT)} …` : quote);

/** Comments by passage, in the order of the text; and the room for one more. */
export function CommentsView({ approval, text, selection, onSelect, onChange, field }: CommentsViewProps) {
  const t = useTranslate();
  const [span, setSpan] = useState<Span>();
  /** What was removed last, with the text that its passage is in. */
  const [removed, setRemoved] = useState<{ readonly comment: DraftComment; readonly base: string }>();
  const comments = [...commentsIn(approval.comments, approval.base, text)].sort(byPassage);
  const add = () => {
    const words = approval.unfinished.trim();
    if (words === '') return;
    const isThere = span && span.start < span.end && span.end <= text.length;
    const comment: DraftComment = {
      id: crypto.randomUUID(),
      by: approval.by,
      at: Date.now(),
      text: words,
      quote: isThere ? quoteOf(text.slice(span.start, span.end)) : '',
      ...(isThere ? { span } : {}),
    };
    // Where passages stand is known for one text: from now on for the one that the comment was written about.
    onChange(
      { comments: [...commentsIn(approval.comments, approval.base, text), comment], base: text, unfinished: '' },
      'now',
    );
    setSpan(undefined);
  };
  const remove = (comment: DraftComment) => {
    setRemoved({ comment, base: text });
    onChange({ comments: approval.comments.filter(({ id }) => id !== comment.id) }, 'now');
  };
  const undo = () => {
    if (removed) {
      const back = commentsIn([removed.comment], removed.base, approval.base);
      onChange({ comments: [...approval.comments, ...back] }, 'now');
    }
    setRemoved(undefined);
    // The button that had the keyboard is gone.
    field.current?.focus();
  };
  const passage = span && span.start < span.end ? short(text.slice(span.start, span.end)) : '';
  return (
    <section class="comments" aria-labelledby="comments">
      <h2 id="comments">{t('commentsHeading')}</h2>
      <p class="desk-hint">{comments.length > 0 ? t('approvalUnproven') : t('commentsNone')}</p>
      <ul>
        {comments.map((comment) => (
          <li key={comment.id} class="comment">
            <p class="comment-about">
              <bdi>{comment.by || t('approvalNobody')}</bdi>, {timeInWords(comment.at)}
            </p>
            <Passage comment={comment} onSelect={onSelect} />
            <p class="comment-text" lang="de">
              {comment.text}
            </p>
            <button
              type="button"
              class="link"
              aria-label={t('commentRemoveLabel', short(comment.text))}
              onClick={() => remove(comment)}
            >
              {t('commentRemove')}
            </button>
          </li>
        ))}
      </ul>
      {removed && (
        <p role="status" class="undo-line">
          {t('commentRemoved')} {/* The button that was pressed is gone with its comment: the keyboard goes on here. */}
          <button type="button" class="link" key={removed.comment.id} ref={takeFocus} onClick={undo}>
            {t('undo')}
          </button>
        </p>
      )}
      <label class="comment-field">
        <span>{passage ? t('commentOn', passage) : t('commentOnWhole')}</span>
        <textarea
          class="field"
          rows={3}
          ref={field}
          aria-label={t('commentText')}
          aria-describedby="comment-hint"
          maxLength={APPROVAL_LIMITS.comment}
          autocomplete="off"
          spellcheck={false}
          value={approval.unfinished}
          onFocus={() => setSpan(selection())}
          onInput={({ currentTarget }) => onChange({ unfinished: currentTarget.value }, 'soon')}
        />
      </label>
      <p class="desk-hint" id="comment-hint">
        {t('commentHint')}
      </p>
      <button type="button" class="button" onClick={add}>
        {t('commentAdd')}
      </button>
    </section>
  );
}

function Passage({ comment: { quote, span }, onSelect }: { comment: DraftComment; onSelect: (span: Span) => void }) {
  const t = useTranslate();
  if (quote === '') return <p class="desk-hint">{t('commentOnWhole')}</p>;
  if (span)
    return (
      <button type="button" class="link comment-passage" lang="de" onClick={() => onSelect(span)}>
        {short(quote)}
      </button>
    );
  return (
    <>
      <blockquote lang="de">{short(quote)}</blockquote>
      <p class="desk-hint">{t('commentGone')}</p>
    </>
  );
}

/** Those on the whole text first, then in the order of the text. */
const byPassage = (a: DraftComment, b: DraftComment): number =>
  (a.span?.start ?? -1) - (b.span?.start ?? -1) || a.at - b.at;
