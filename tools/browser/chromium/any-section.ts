import { GUIDE_FILES } from '../../../core/guide/compiled-guide';
import type { SectionId } from '../../../core/guide/guide';
import type { Session } from './launch';
import type { Target } from './target';
import { popupOn } from './views';

/** A popup on a job form that shows the given sections, as if they were the best for the page. */
export interface AnySection {
  readonly popup: Target;
  /** Shows these, as they are for the reader's country, and no others; at most as many as a popup shows. */
  show(sections: readonly SectionId[]): Promise<void>;
}

/**
 * The built popup, whose file of first tips is another one and whose worker never answers: cards of sections that no
 * page of these tests calls for.
 */
export async function popupOfAnySection(session: Session, url: string): Promise<AnySection> {
  const popup = await popupOn(session, url);
  await popup.send('Page.addScriptToEvaluateOnNewDocument', { source: OTHER_TIPS });
  return {
    popup,
    show: async (sections) => {
      await popup.evaluate(`sessionStorage.sections = ${JSON.stringify(JSON.stringify(sections))}`);
      await popup.send('Page.reload');
      await popup.waitFor(
        `JSON.stringify([...document.querySelectorAll('.tip-card')].map(({ dataset }) => dataset.section)) === sessionStorage.sections`,
      );
    },
  };
}

const OTHER_TIPS = `
  globalThis.Worker = class { postMessage() {} terminate() {} };
  const bundled = globalThis.fetch;
  globalThis.fetch = async (address, ...more) => {
    if (!String(address).includes('first-tips/')) return bundled(address, ...more);
    const { rows } = await (await bundled('/${GUIDE_FILES.tips}')).json();
    const shown = JSON.parse(sessionStorage.sections ?? '[]').map((id) => rows.find(({ section }) => section === id));
    const reason = { type: 'situation', kind: 'job-posting', anyNetwork: false };
    const scored = { 'job-posting': shown.map((_, i) => [i, shown.length - i, reason]) };
    return new Response(JSON.stringify({ rows: shown, scored }));
  };
`;
