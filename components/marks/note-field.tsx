import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Bookmark } from '../../core/marks/bookmarks';
import { useTranslate } from '../translate';
import { useUnsaved } from '../unsaved';
import { useMarks } from './marks';

interface NoteFieldProps {
  readonly place: Bookmark;
  readonly name: string;
  /** The field has been asked for just now: it takes the focus. */
  readonly fresh: boolean;
  /** The field is left without words. */
  readonly onEmpty: () => void;
}

/** Most that can be lost when the browser dies while somebody types: this, or one write, and the time of the next. */
const SAVE_AFTER_MS = 250;

/** A note, written and changed in its place. What is typed is kept while it is typed. */
export function NoteField({ place: { place, title, reviewBy }, name, fresh, onEmpty }: NoteFieldProps) {
  const t = useTranslate();
  const marks = useMarks();
  const reportUnsaved = useUnsaved();
  const field = useRef<HTMLTextAreaElement>(null);
  const stored = marks?.notes.get(place)?.text ?? '';
  const [text, setText] = useState(stored);
  const [saved, setSaved] = useState(false);
  const now = useRef({
    text,
    dirty: false,
    writing: 0,
    timer: undefined as ReturnType<typeof setTimeout> | undefined,
  });
  const identity = useRef({});

  const flush = () => {
    const { current } = now;
    clearTimeout(current.timer);
    current.timer = undefined;
    if (!current.dirty || !marks) return;
    current.dirty = false;
    current.writing++;
    const note = current.text.trim() ? { text: current.text, title, ...(reviewBy ? { reviewBy } : {}) } : undefined;
    marks.keepNote(place, note).then(
      () => {
        current.writing--;
        reportUnsaved(identity.current, undefined);
        if (current.dirty) flushSoon();
        else setSaved(true);
      },
      (error: unknown) => {
        current.writing--;
        current.dirty = true;
        reportUnsaved(identity.current, { error, retry: () => latest.current(), text: () => current.text });
      },
    );
  };
  const latest = useRef(flush);
  latest.current = flush;
  /** On a slow computer writes must not queue up: the next one begins when the one before is done. */
  const flushSoon = () => {
    const { current } = now;
    if (current.writing === 0) current.timer ??= setTimeout(() => latest.current(), SAVE_AFTER_MS);
  };

  useEffect(() => {
    if (fresh) field.current?.focus();
    const onHide = () => latest.current();
    document.addEventListener('visibilitychange', onHide);
    addEventListener('pagehide', onHide);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      removeEventListener('pagehide', onHide);
      latest.current();
    };
  }, []);
  // Another window has changed it; what is being typed here stays.
  useEffect(() => {
    if (now.current.dirty || stored === now.current.text) return;
    now.current.text = stored;
    setText(stored);
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
      <label class="note-label" for={`notiz-${place}`}>
        {t('ownNote')}
        <span class="visually-hidden"> {name}</span>
      </label>
      <textarea
        ref={field}
        id={`notiz-${place}`}
        class="note-field"
        rows={1}
        // Some browsers check spelling on a server; nothing of a note leaves this computer.
        spellcheck={false}
        autocomplete="off"
        value={text}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          setSaved(false);
          Object.assign(now.current, { text: currentTarget.value, dirty: true });
          flushSoon();
        }}
        onBlur={() => {
          flush();
          setSaved(false);
          if (!now.current.text.trim()) onEmpty();
        }}
      />
      <p role="status" class="note-status">
        {saved && t('saved')}
      </p>
    </div>
  );
}
