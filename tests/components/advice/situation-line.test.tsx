import { afterEach, expect, it, vi } from 'vitest';
import { SituationLine } from '../../../components/advice/situation-line';
import { Surface } from '../../../components/shared/surface';
import { situationOf } from '../../../core/situation/situation';
import english from '../../../public/_locales/en/messages.json';
import { click, draw, settled, t } from '../support/draw';

const URL = 'https://www.linkedin.com/company/muster-gmbh/admin/page-posts/published/';
const CORRECTION = { network: 'linkedin', urlPattern: 'linkedin.com/company/*', kind: 'job-posting' } as const;

afterEach(() => vi.unstubAllGlobals());

const line = (
  <SituationLine
    situation={situationOf(URL)}
    known
    url={URL}
    correction={CORRECTION}
    onCorrect={() => {}}
    onUndo={() => {}}
  />
);

/** What is on the clipboard after the click on the button with these words. */
async function copied(view: ReturnType<typeof draw>, words: string): Promise<string> {
  let text = '';
  vi.stubGlobal('navigator', {
    clipboard: {
      writeText: async (written: string) => {
        text = written;
      },
    },
  });
  await click(view.button(words));
  await settled();
  return text;
}

it('what may be copied for the project is in the words of the interface: the kind of page, and no name of who runs it', async () => {
  const text = await copied(draw(line), t('copyReport'));
  expect(text.split('\n')[0]).toBe(t('reportHeading'));
  expect(text).toContain(`LinkedIn · linkedin.com/company/*`);
  expect(text).toContain(t('reportRight', `${t('kind_job_posting')} (job-posting)`));
  expect(text).not.toContain('muster');
});

it('in the English interface it is English', async () => {
  const inEnglish = (key: string, value?: string | number) =>
    (english as Record<string, { message: string }>)[key]?.message.replace('$VALUE$', String(value)) ?? key;
  const text = await copied(draw(<Surface message={inEnglish}>{line}</Surface>), english.copyReport.message);
  expect(text).toContain(english.reportHeading.message);
  expect(text).toContain(inEnglish('reportRight', `${english.kind_job_posting.message} (job-posting)`));
});
