import { beforeAll, expect, it, vi } from 'vitest';
import { AdvicePanel } from '../../../components/advice/advice-panel';
import { urlPatternOf } from '../../../core/situation/correction';
import type { TickSheet } from '../../../core/tips/checklist-ticks';
import { freshAdvice, JOB, on, sourcesFor } from '../support/advice';
import { click, draw, settled, t } from '../support/draw';
import { checkedDraft } from '../support/findings';
import { storedSomewhere } from '../support/stored-somewhere';
import { sectionOf } from '../support/tips';

freshAdvice();
beforeAll(async () => void (await import('../../../components/check/check-view')));

const ADS = 'https://adsmanager.facebook.com/adsmanager/manage/campaigns';

/**
 * The whole panel beside a page, with two lines ticked on the list of the job form, and a checker that finds nothing.
 */
function open(url: string): ReturnType<typeof draw> {
  const sheet: TickSheet = { checklist: 'job-ad', urlPattern: urlPatternOf(JOB) ?? '', ticked: ['10.8-a', '10.2-a'] };
  on.ticks = storedSomewhere([sheet], { known: true });
  const checked = async () => checkedDraft('Wir stellen ein.', []);
  return draw(
    <AdvicePanel
      {...sourcesFor(url)}
      ticks={on.ticks}
      bookmarks={storedSomewhere([], { known: true })}
      noteIndex={storedSomewhere(undefined, { known: true })}
      newsMemory={storedSomewhere(undefined, { known: true })}
      recentlyRead={storedSomewhere([], { known: true })}
      queryMemory={{ read: async () => undefined, keep: () => {} }}
      loadChanges={() => new Promise(() => {})}
      loadSearch={() => new Promise(() => {})}
      loadAnnotations={() => new Promise(() => {})}
      loadSection={async (section) => sectionOf(section)}
      loadContents={async () => []}
      loadRows={async () => []}
      loadDocuments={() => new Promise(() => {})}
      version="1.0.0"
      pageCheck={{
        prepare: async () => {},
        check: checked,
        recheck: checked,
        foundBefore: async () => undefined,
        keepFound: async () => {},
        keep: async () => 'draft',
      }}
      deskHref="/desk.html#tab=1"
      openDesk={() => {}}
      links={null}
    />,
  );
}

async function check(view: ReturnType<typeof open>): Promise<void> {
  await vi.waitFor(() => view.button(t('checkText')));
  await click(view.button(t('checkText')));
  await vi.waitFor(() => view.the('.check[aria-busy=false] .check-headline'));
  await settled();
}

it('the panel says how far the checklist of the page is, once, beside the tips and below what a check found', async () => {
  const view = open(JOB);
  await vi.waitFor(() => expect(view.the('.tip-links .checklist-link').textContent).toMatch(/ · 2 von \d+$/));
  await check(view);
  const below = () => view.texts('.check + .checklist-link');
  await vi.waitFor(() => expect(below()[0]).toMatch(/ · 2 von \d+$/));
  expect(view.the('.check-head').textContent).toContain(t('checkNothingChecklist'));
});

it('on a page to which no checklist belongs a check names none', async () => {
  const view = open(ADS);
  await check(view);
  expect(view.the('.check-head').textContent).toContain(t('checkNothingMeans'));
  expect(view.texts('.checklist-link')).toEqual([]);
});
