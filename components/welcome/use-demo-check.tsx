import type { ComponentChildren, RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { DEMO_AD, DEMO_CONTEXT } from '../../core/draft/data/demo-ad';
import { pageAddress } from '../../core/guide/page-address';
import type { PageCheck } from '../../core/ports/page-check';
import type { VisitedPage } from '../../core/ports/visited-page';
import { CheckView } from '../check/check-view';
import { usePageCheck } from '../check/use-page-check';
import type { CountrySetting, CountrySources } from '../shared/use-country';

/** What the check of the made-up ad asks of the surface. */
export interface DemoCheckSources {
  readonly recheck: PageCheck['recheck'];
  readonly law: CountrySetting;
  readonly countrySources: CountrySources;
}

/** The made-up page: nothing is read, its text is known. */
const NO_PAGE: VisitedPage = { tabId: -1, session: '', url: '', title: '' };
const AD = { text: `${DEMO_AD.title}\n\n${DEMO_AD.text}`, context: DEMO_CONTEXT };

/** The real check of the made-up ad, drawn as the popup draws it; `view` is `undefined` while there is none. */
export function useDemoCheck({ recheck, law, countrySources }: DemoCheckSources): {
  readonly view: ComponentChildren;
  readonly run: () => void;
  readonly offer: RefObject<HTMLButtonElement | null>;
} {
  const offer = useRef<HTMLButtonElement>(null);
  const { state, run, leave } = usePageCheck(
    { check: (_, country) => recheck(AD, country), recheck },
    NO_PAGE,
    law.country,
  );
  return {
    offer,
    run,
    view:
      state.type === 'none' ? undefined : (
        <CheckView
          state={state}
          deskHref={pageAddress('desk')}
          law={countrySources}
          onAgain={run}
          onBack={() => {
            leave();
            // What was pressed is gone: the keyboard goes on where it came from.
            requestAnimationFrame(() => offer.current?.focus());
          }}
        />
      ),
  };
}
