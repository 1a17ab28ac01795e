import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asOfInWords } from '../../components/shared/days';
import type { Day } from '../../core/guide/guide';
import { TEXTS } from '../../platform/web/interface-texts';
import { PageFrame } from '../../site/page-frame';
import { ROOT } from '../root';
import type { Page } from './html';
import { htmlOf } from './render';
import { SheetView } from './sheet-view';
import { SHEETS, sheetHref } from './sheets';

/** The sheets for a firm and their annexes (docs/), as pages of the site. */
export function sheetPages(today: Day): Page[] {
  const asOf = asOfInWords(today);
  return SHEETS.flatMap(({ name, annex, language }) =>
    [name, annex].map((file) => {
      const text = readFileSync(join(ROOT, 'docs', `${file}.md`), 'utf8');
      const [, title = ''] = /^# (.*)$/m.exec(text) ?? [];
      return {
        file: `${file}.html`,
        title: `${title} – ${TEXTS.de.extensionName}`,
        body: 'reader',
        styles: 'sheet',
        scripts: ['page.js'],
        listed: true,
        content: htmlOf(() => (
          <PageFrame asOf={asOf}>
            <article class="sheet" lang={language}>
              <SheetView text={text} hrefOf={sheetHref} />
            </article>
          </PageFrame>
        )),
      };
    }),
  );
}
