import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useTranslate } from '../shared/translate';

interface OneLineProps {
  /** The class of what is said. */
  readonly name: string;
  /** Names what is shown whole, behind "mehr" or "weniger". */
  readonly label: string;
  readonly children: ComponentChildren;
}

/**
 * What a style sheet keeps to one line where room is scarce. Where that has cut it, a button shows it whole: by mouse,
 * key or finger, and nothing moves until then.
 */
export function OneLine({ name, label, children }: OneLineProps) {
  const t = useTranslate();
  const words = useRef<HTMLDivElement>(null);
  const [cut, setCut] = useState(false);
  const [whole, setWhole] = useState(false);
  const act = t(whole ? 'lineLess' : 'lineMore');
  useLayoutEffect(() => {
    const line = words.current;
    if (!line || whole) return;
    const measure = () => setCut(line.scrollWidth > line.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(line);
    return () => observer.disconnect();
  }, [whole]);
  return (
    <div class={whole ? 'one-line is-whole' : 'one-line'}>
      <div class={name} ref={words}>
        {children}
      </div>
      {cut && (
        <button
          type="button"
          class="link"
          aria-label={`${act} ${label}`}
          aria-expanded={whole}
          onClick={() => setWhole(!whole)}
        >
          {act}
        </button>
      )}
    </div>
  );
}
