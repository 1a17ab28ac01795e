import type { Ref } from 'preact';
import { useImperativeHandle, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { FoldPosition } from '../../core/draft/preview';
import type { Span } from '../../core/text/span';
import { useTranslate } from '../shared/translate';
import { type NamedFinding, segmentsOf } from './finding-ranges';
import { gapAtTab } from './gap-keys';
import type { Splice } from './splice';

/** What others may do with the text: change a stretch of it as if it were typed, and select a span. */
export interface EditorHandle {
  replace(splice: Splice): void;
  select(span: Span): void;
  /** Puts the keyboard into the text; `stay` leaves the page where it is scrolled to. */
  focus(stay?: 'stay'): void;
  /** Where the caret stands. */
  caret(): number;
  /** What is selected; empty where the caret only stands. */
  selection(): Span;
}

interface EditorProps {
  readonly text: string;
  readonly findings: readonly NamedFinding[];
  readonly active: string | undefined;
  readonly folds: readonly FoldPosition[];
  /** The browser checks the spelling, with whatever it sends for that. */
  readonly browserSpelling: boolean;
  /** The network shows posts in a narrow column. */
  readonly narrow: boolean;
  readonly onText: (text: string) => void;
  /** Somebody has clicked into the text. */
  readonly onCaret: (offset: number) => void;
  readonly handle: Ref<EditorHandle>;
}

/**
 * The text as a plain field, so that typing, undo and assistive technology are the browser's own; its marks lie on a
 * mirror of the text behind it.
 */
export function Editor({
  text,
  findings,
  active,
  folds,
  narrow,
  browserSpelling,
  onText,
  onCaret,
  handle,
}: EditorProps) {
  const t = useTranslate();
  const field = useRef<HTMLTextAreaElement>(null);
  const mirror = useRef<HTMLDivElement>(null);
  const select = (span: Span) => {
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(span.start, span.end);
    bringIntoSight(mirror.current, `[data-start="${span.start}"]`);
  };
  // The card that has been opened may lie over the words that it is about.
  useLayoutEffect(() => bringIntoSight(mirror.current, '.mark.is-active'), [active]);
  useImperativeHandle(handle, () => ({
    replace: (splice) => field.current && typeInto(field.current, splice),
    select,
    focus: (stay) => field.current?.focus({ preventScroll: stay === 'stay' }),
    caret: () => field.current?.selectionStart ?? 0,
    selection: () => ({ start: field.current?.selectionStart ?? 0, end: field.current?.selectionEnd ?? 0 }),
  }));
  const segments = useMemo(
    () =>
      segmentsOf(
        text,
        findings,
        folds.map(({ at }) => at),
      ),
    [text, findings, folds],
  );
  return (
    <div class={narrow ? 'editor editor-narrow' : 'editor'}>
      <div class="editor-mirror" aria-hidden="true" ref={mirror}>
        {segments.map(({ start, text: part, keys, grade }, i) =>
          grade ? (
            <span
              key={i}
              class={`mark mark-${grade}${active !== undefined && keys.includes(active) ? ' is-active' : ''}`}
              data-start={start}
              data-keys={keys.join(' ')}
            >
              {part}
            </span>
          ) : (
            <span key={i} data-start={start}>
              {part}
            </span>
          ),
        )}
        {/* A line that has just begun is as high as the others. */}
        {'\u200b'}
      </div>
      <textarea
        ref={field}
        class="editor-field"
        aria-label={t('draftText')}
        aria-describedby="desk-keys"
        placeholder={t('draftPlaceholder')}
        lang="de"
        // Some browsers check spelling on a server: only who has read that and wants it lets them.
        spellcheck={browserSpelling}
        autocomplete="off"
        value={text}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
        onKeyDown={(event) => {
          const gap = gapAtTab(event);
          if (!gap) return;
          event.preventDefault();
          select(gap);
        }}
        onClick={({ currentTarget }) => {
          if (currentTarget.selectionStart === currentTarget.selectionEnd) onCaret(currentTarget.selectionStart);
        }}
      />
      <FoldLines folds={folds} mirror={mirror} text={text} />
    </div>
  );
}

/**
 * Scrolls to a stretch of the text that is out of sight or under the card of its finding, and no further than it must.
 */
function bringIntoSight(mirror: HTMLElement | null, selector: string): void {
  const stretch = mirror?.querySelector(selector);
  if (!mirror || !stretch) return;
  const card = document.querySelector('.finding.is-active');
  const lies = card && getComputedStyle(card).position === 'fixed';
  mirror.style.setProperty('--covered', `${lies ? card.getBoundingClientRect().height : 0}px`);
  stretch.scrollIntoView({ block: 'nearest' });
}

/** Lines in the margins of the text where the network cuts it. */
function FoldLines({
  folds,
  mirror,
  text,
}: {
  folds: readonly FoldPosition[];
  mirror: { readonly current: HTMLDivElement | null };
  text: string;
}) {
  const t = useTranslate();
  const lines = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the mirror is the same element while the view lives.
  useLayoutEffect(() => {
    const span = () => {
      const tops = folds.map(({ at }) => bottomOfLine(mirror.current, at));
      for (const [i, line] of [...(lines.current?.children ?? [])].entries()) {
        const top = tops[i];
        if (line instanceof HTMLElement) {
          line.hidden = top === undefined || tops.indexOf(top) !== i;
          line.style.top = `${top ?? 0}px`;
        }
      }
    };
    span();
    const observer = new ResizeObserver(span);
    if (mirror.current) observer.observe(mirror.current);
    return () => observer.disconnect();
  }, [folds, text]);
  const joined = folds.length === 2 && folds[0]?.at === folds[1]?.at;
  return (
    <div class="fold-lines" aria-hidden="true" ref={lines}>
      {folds.map(({ surface }) => (
        <div key={surface} class={`fold-line fold-${surface}`}>
          <span>{t(joined ? 'foldLine' : surface === 'mobile' ? 'foldLineMobile' : 'foldLineDesktop')}</span>
        </div>
      ))}
    </div>
  );
}

/** Pixels from the mirror's top to the bottom of the last visible line. */
function bottomOfLine(mirror: HTMLElement | null, at: number): number | undefined {
  const after = mirror?.querySelector(`[data-start="${at}"]`)?.firstChild;
  if (!mirror || !after) return undefined;
  const range = document.createRange();
  range.setStart(after, 0);
  range.setEnd(after, Math.min(1, after.textContent?.length ?? 0));
  const [letter] = range.getClientRects();
  return letter && Math.round(letter.bottom - mirror.getBoundingClientRect().top);
}

/**
 * Changes a stretch as if somebody had typed it, so that the browser's own undo takes it back. Browsers scroll to what
 * is typed: where it was asked for elsewhere, at a card, the page stays where the pointer is.
 */
function typeInto(field: HTMLTextAreaElement, { start, end, inserted }: Splice): void {
  const stays = document.activeElement === field ? undefined : { left: scrollX, top: scrollY };
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  const done = inserted ? document.execCommand('insertText', false, inserted) : document.execCommand('delete');
  if (stays) scrollTo(stays);
  if (done) return;
  // A browser without the command: the change holds, only its own undo does not know of it.
  field.setRangeText(inserted, start, end, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
