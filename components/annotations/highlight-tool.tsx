import { useRef, useState } from 'preact/hooks';
import type { ChapterFile } from '../../core/guide/compiled-guide';
import type { Section } from '../../core/guide/guide';
import { passageText } from '../../core/guide/plain-text';
import { sentencesOf } from '../../core/text/sentences';
import { useTranslate } from '../shared/translate';
import { highlightWords } from './annotation-words';
import { useAnnotations } from './annotations';
import { selectedWords, selectWords } from './selection';

interface HighlightToolProps {
  readonly section: Section;
  readonly facts: ChapterFile['facts'];
  readonly name: string;
}

/**
 * Highlights the selection in the passage. Without a selection it chooses a sentence, so that no mouse is needed:
 * arrows go to the next or previous one, with Shift they add one, Enter highlights, Escape leaves.
 */
export function HighlightTool({ section, facts, name }: HighlightToolProps) {
  const t = useTranslate();
  const annotations = useAnnotations();
  const button = useRef<HTMLButtonElement>(null);
  /** The sentences chosen, from the first to the last. */
  const [chosen, setChosen] = useState<{ readonly from: number; readonly to: number }>();
  const [said, setSaid] = useState('');
  if (!annotations?.ready) return null;

  const choose = (from: number, to: number) => {
    const text = passageText(section.passage);
    const sentences = sentencesOf(text);
    const first = sentences[from];
    const last = sentences[to];
    if (!first || !last) return;
    const words = text.slice(first.start, last.end).trimEnd();
    selectWords(section.id, { start: first.start, end: first.start + words.length });
    setChosen({ from, to });
    setSaid(words);
  };
  const leave = () => {
    setChosen(undefined);
    setSaid('');
    getSelection()?.removeAllRanges();
  };
  const act = () => {
    const selected = selectedWords();
    if (selected?.section !== section.id) return choose(0, 0);
    const done = highlightWords({ section, facts }, annotations, selected.span);
    leave();
    if (done) setSaid(t(done === 'marked' ? 'markedNow' : 'unmarkedNow'));
  };
  return (
    <>
      <button
        type="button"
        ref={button}
        class="annotation-tool"
        data-choosing={chosen !== undefined}
        aria-label={t('markLabel', name)}
        // The pointer must not clear the selection before it is highlighted.
        onMouseDown={(event) => event.preventDefault()}
        onClick={act}
        onBlur={() => {
          if (!chosen) return;
          setChosen(undefined);
          setSaid('');
        }}
        onKeyDown={(event) => {
          if (!chosen) return;
          const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
          if (step !== undefined) {
            const to = Math.max(chosen.to + step, event.shiftKey ? chosen.from : 0);
            choose(event.shiftKey ? chosen.from : to, to);
          } else if (event.key === 'Escape') leave();
          else return;
          event.preventDefault();
        }}
      >
        <span class="annotation-sample" aria-hidden="true" />
        {t('mark')}
      </button>
      {chosen && <span class="annotation-help">{t('markHelp')}</span>}
      <span role="status" class="visually-hidden">
        {said}
      </span>
    </>
  );
}
