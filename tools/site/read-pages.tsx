import { TextSettingsProvider } from '../../components/guide-text/running-text';
import { ChapterView } from '../../components/reader/chapter-view';
import { asOfInWords } from '../../components/shared/days';
import type { ChapterEntry, ChapterFile } from '../../core/guide/compiled-guide';
import { GUIDE_FILES } from '../../core/guide/compiled-guide';
import type { Day } from '../../core/guide/guide';
import { inlineText } from '../../core/guide/plain-text';
import { shorten } from '../../core/guide/shorten';
import { TEXTS } from '../../platform/web/interface-texts';
import { PageFrame } from '../../site/page-frame';
import { SectionPage } from '../../site/section-page';
import { StartPage } from '../../site/start-page';
import type { Page } from './html';
import { htmlOf } from './render';

const NAME = TEXTS.de.extensionName ?? '';
const STATIC = { styles: 'page', scripts: ['page.js'], body: 'reader', listed: true } as const;

/** Search engines and previews show about so many characters of a description. */
const DESCRIPTION_LENGTH = 160;

/**
 * The pages that can be read without a script: start, chapters, sections, each with its text in it. `pictured` = each
 * section has a share picture of its own; else it has its chapter's.
 */
export function readPages(files: ReadonlyMap<string, string>, today: Day, pictured: boolean): Page[] {
  const chapters: readonly ChapterEntry[] = JSON.parse(files.get(GUIDE_FILES.contents) ?? '[]');
  const asOf = asOfInWords(today);
  const draw = (file: ChapterFile | undefined, view: () => preact.ComponentChild) =>
    htmlOf(() => (
      <TextSettingsProvider value={{ today, fact: (id) => file?.facts[id] }}>
        <PageFrame asOf={asOf}>{view()}</PageFrame>
      </TextSettingsProvider>
    ));
  const start: Page = {
    ...STATIC,
    file: 'index.html',
    title: NAME,
    description: TEXTS.de.siteLead ?? '',
    picture: 'pictures/start.png',
    content: draw(undefined, () => <StartPage chapters={chapters} />),
  };
  return [
    start,
    ...chapters.flatMap(({ number }) => {
      const file: ChapterFile = JSON.parse(files.get(GUIDE_FILES.chapter(number)) ?? 'null');
      const { title, summary, sections } = file.chapter;
      const picture = `pictures/${number}.png`;
      return [
        {
          ...STATIC,
          file: `${number}.html`,
          title: `${number} ${title} – ${NAME}`,
          description: shorten(summary, DESCRIPTION_LENGTH),
          picture,
          content: draw(file, () => <ChapterView file={file} chapters={chapters} />),
        },
        ...sections.map((section) => ({
          ...STATIC,
          file: `${section.id}.html`,
          title: `${section.id} ${section.title} – ${NAME}`,
          description: shorten(inlineText(section.answers[0]?.children ?? []), DESCRIPTION_LENGTH),
          picture: pictured ? `pictures/${section.id}.png` : picture,
          content: draw(file, () => <SectionPage file={file} section={section} chapters={chapters} />),
        })),
      ];
    }),
  ];
}
