import { useEffect, useRef } from 'preact/hooks';
import type { ChapterEntry } from '../../core/guide/compiled-guide';
import type { SectionId } from '../../core/guide/guide';
import { SectionLinks } from './section-links';

/** Contents of the guide; the sections of the open chapter unfold, the open section is marked. */
export function Contents({
  chapters,
  chapter,
  section,
}: {
  chapters: readonly ChapterEntry[];
  chapter?: number | undefined;
  section?: SectionId | undefined;
}) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const here = list.current?.querySelector<HTMLElement>('[aria-current=location]');
    const frame = list.current?.closest<HTMLElement>('.reader-contents');
    // Only the list is moved: the text stays where it was opened.
    if (here && frame && frame.scrollHeight > frame.clientHeight)
      frame.scrollTop = here.offsetTop - frame.clientHeight / 2;
  }, [section, chapters]);
  return (
    <ol class="contents" lang="de" ref={list}>
      {chapters.map((entry) => (
        <li key={entry.number}>
          <a href={`#${entry.number}`} aria-current={entry.number === chapter ? 'true' : undefined}>
            <span class="chapter-number">{entry.number}</span>
            <span>{entry.title}</span>
          </a>
          {entry.number === chapter && (
            <SectionLinks sections={entry.sections} current={section} numberOf={(id) => id} />
          )}
        </li>
      ))}
    </ol>
  );
}
