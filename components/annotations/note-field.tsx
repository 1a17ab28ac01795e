import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Bookmark } from '../../core/annotations/bookmarks';
import { useAutosave } from '../shared/autosave';
import { useTranslate } from '../shared/translate';
import type { Annotations } from './annotations';

interface NoteFieldProps {
  readonly target: Bookmark;
  readonly annotations: Annotations;
  readonly name: string;
  /** The user has just asked for the field: it takes the focus. */
  readonly fresh: boolean;
  /** The field was left empty. */
  readonly onEmpty: () => void;
}

/** A note at its target. It is stored while it is typed. */
export function NoteField({ target: { target, title, reviewBy }, annotations, name, fresh, onEmpty }: NoteFieldProps) {
  const t = useTranslate();
  const field = useRef<HTMLTextAreaElement>(null);
  const stored = annotations.notes.get(target)?.text ?? '';
  const [text, setText] = useState(stored);
  const [saved, setSaved] = useState(false);
  const typing = useAutosave<string>({
    write: (_place, words) =>
      annotations.keepNote(
        target,
        words.trim() ? { text: words, title, ...(reviewBy ? { reviewBy } : {}) } : undefined,
      ),
    saved: () => setSaved(true),
    text: (words) => words,
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the view comes.
  useLayoutEffect(() => {
    if (fresh) field.current?.focus();
  }, []);
  // Another window has changed it; unsaved text here stays.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the stored text changes; the field belongs to one target.
  useEffect(() => {
    if (typing.unsaved(target) === undefined) setText(stored);
  }, [stored]);
  useLayoutEffect(() => {
    const { current: area } = field;
    if (!area) return;
    const grow = () => {
      area.style.height = 'auto';
      area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
    };
    grow();
    let { clientWidth } = area;
    const observer = new ResizeObserver(() => {
      if (area.clientWidth === clientWidth) return;
      clientWidth = area.clientWidth;
      grow();
    });
    observer.observe(area);
    return () => observer.disconnect();
  }, [text]);

  return (
    <div class="note">
      <label class="note-label" for={`notiz-${target}`}>
        {t('noteYours')}
        <span class="visually-hidden"> {name}</span>
      </label>
      <textarea
        ref={field}
        id={`notiz-${target}`}
        class="note-field"
        rows={1}
        // Some browsers check spelling on a server; a note must not leave this computer.
        spellcheck={false}
        autocomplete="off"
        value={text}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          setSaved(false);
          typing.changed(target, currentTarget.value);
        }}
        onBlur={() => {
          typing.flush();
          setSaved(false);
          if (!text.trim()) onEmpty();
        }}
      />
      <p role="status" class="note-status">
        {saved && t('saved')}
      </p>
    </div>
  );
}
