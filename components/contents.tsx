import type { ChapterEntry } from '../core/guide/compiled-guide';
import type { SectionId } from '../core/guide/guide';

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
  return (
    <ol class="contents" lang="de">
      {chapters.map((entry) => (
        <li key={entry.number}>
          <a href={`#${entry.number}`} aria-current={entry.number === chapter ? 'true' : undefined}>
            <span class="chapter-number">{entry.number}</span>
            <span>{entry.title}</span>
          </a>
          {entry.number === chapter && (
            <ol>
              {entry.sections.map(({ id, title }) => (
                <li key={id}>
                  <a href={`#${id}`} aria-current={id === section ? 'location' : undefined}>
                    <span class="chapter-number">{id}</span>
                    <span>{title}</span>
                  </a>
                </li>
              ))}
            </ol>
          )}
        </li>
      ))}
    </ol>
  );
}
