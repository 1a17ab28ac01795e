import { useEffect, useRef, useState } from 'preact/hooks';
import type { SectionId } from '../../core/guide/guide';
import { allTips, rankHandbookTips } from '../../core/handbook/handbook-tips';
import type { Situation } from '../../core/situation/situation';
import type { NetworkId } from '../../core/situation/vocabulary';
import { arrangeTips, type Personal, type RankedTip, withTextTips } from '../../core/tips/arrange-tips';
import { rankedFor, type WorkCountry } from '../../core/tips/country';
import { isDismissed } from '../../core/tips/dismissals';
import { type FirstTips, firstTipsIn } from '../../core/tips/first-tips';
import type { PageWords } from '../../core/tips/page-signals';
import type { Ranking } from '../../core/tips/rank-tips';
import { refineTips } from '../../core/tips/refine-tips';
import type { HandbookRows } from './use-handbook-rows';

export interface TipSources {
  /** The few kilobytes that answer the first frame on a network. */
  readonly loadFirstTips: (network: NetworkId) => Promise<FirstTips>;
  /** They are here already, for the network that the surface was opened on. */
  readonly preparedTips?: { readonly network: NetworkId; readonly file: FirstTips } | undefined;
  /** So is the ranking. */
  readonly preparedRanking?: Refined | undefined;
  /** Ranks by everything the page says; it takes a while. */
  readonly rank: (situation: Situation, page: PageWords) => Promise<Ranking>;
}

/** A ranking with what it was asked of. */
export interface Refined {
  readonly situation: Situation;
  readonly words: PageWords;
  /** `undefined` = it has failed; the tips by the address stay as they are. */
  readonly ranking: Ranking | undefined;
}

/** What the page is and what the reader has said of tips. */
export interface TipsQuestion {
  /** The page's situation; `undefined` = no network. `null` while the page is not known: what is shown stays. */
  readonly situation: Situation | undefined | null;
  readonly page: PageWords;
  /** The page has been read; until then more may come of it. */
  readonly pageRead: boolean;
  readonly personal: Personal;
  readonly country: WorkCountry;
  /** What a checked text calls for; it comes first. */
  readonly ofText: readonly RankedTip[];
  /** What handbook chapters have for it; `undefined` until it is known. */
  readonly handbook: HandbookRows | undefined;
  /** The cards that keep their place: the one that is being read, and the one under the keyboard. */
  readonly held: readonly (SectionId | undefined)[];
}

export interface TipsAnswer {
  /** Best first: those that are shown, then those that wait until somebody asks. */
  readonly tips: readonly RankedTip[];
  /** How many fit besides: they come behind the tips when they are asked for. */
  readonly more: number;
  readonly onMore: () => void;
  /** The tips are known: none means none. */
  readonly ready: boolean;
  /** Nothing more is known that could refine them. */
  readonly settled: boolean;
  /** The guide's files could not be loaded. */
  readonly failed: boolean;
}

/** ms that the ranking waits for what the page says of itself. */
const PATIENCE = 300;

/**
 * The tips for a page: at once by its address alone, refined in place when the whole table has been asked. `ready` =
 * they are known, and none means none.
 */
export function useTips(
  { situation, page, pageRead, personal, country, ofText, handbook, held }: TipsQuestion,
  { loadFirstTips, preparedTips, preparedRanking, rank }: TipSources,
): TipsAnswer {
  const network = situation?.network;
  const [first, setFirst] = useState(preparedTips);
  const [failed, setFailed] = useState(false);
  const [refined, setRefined] = useState(preparedRanking);
  const question = JSON.stringify([situation, page]);
  const isRefined = refined !== undefined && JSON.stringify([refined.situation, refined.words]) === question;

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for a network.
  useEffect(() => {
    if (!network || first?.network === network) return;
    let current = true;
    loadFirstTips(network).then(
      (file) => current && setFirst({ network, file }),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [network]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the question names situation and page.
  useEffect(() => {
    // Where only the network is known, nothing more can be said of the page.
    if (!situation?.known || isRefined) return;
    let current = true;
    const ask = () =>
      void rank(situation, page).then(
        (ranking) => current && setRefined({ situation, words: page, ranking }),
        // The tips by the address stay as they are.
        () => current && setRefined({ situation, words: page, ranking: undefined }),
      );
    // Once for all that the page says; what its address and title say must not wait for a page that never answers.
    const patience = pageRead ? undefined : setTimeout(ask, PATIENCE);
    if (pageRead) ask();
    return () => {
      current = false;
      clearTimeout(patience);
    };
  }, [question, pageRead]);

  const before = useRef<{ readonly url: string; readonly tips: readonly RankedTip[] }>({ url: '', tips: [] });
  const ranking = isRefined ? refined.ranking : undefined;
  const [asked, setAsked] = useState<{ readonly of: Ranking; readonly tips: readonly RankedTip[] }>();
  const scored = ranking
    ? ranking.tips
    : situation && first?.network === network && first
      ? firstTipsIn(first.file, situation)
      : undefined;
  // Own tips may stand first: the guide's are not shown before it is known whether there are any.
  const ready = situation === undefined || (situation !== null && scored !== undefined && handbook !== undefined);
  const stays = ({ row }: { readonly row: { readonly section: SectionId } }) =>
    !!situation && !isDismissed(row.section, situation.network, personal.dismissals ?? [], personal.now ?? 0);
  if (situation !== null && ready) {
    const arranged = (tips: readonly RankedTip[]) =>
      situation ? arrangeTips(rankedFor(tips, country), situation.network, personal, tips.length) : [];
    const ofGuide = arranged(scored ?? []);
    const ofPage = handbook ? allTips(ofGuide, rankHandbookTips(situation, handbook, country, personal)) : ofGuide;
    const all = asked && asked.of === ranking ? [...ofPage, ...arranged(asked.tips)] : ofPage;
    const tips = withTextTips(rankedFor(ofText, country).filter(stays), all);
    // Another page is another matter: only on the same one a card keeps its place, unless it has been dismissed.
    const shown = before.current.url === page.url ? before.current.tips.filter(stays) : [];
    const refinedTips = refineTips(shown, tips, ...held);
    // The same list stays the same object: an answer that changes nothing causes no rendering.
    if (before.current.url !== page.url || !areShownAlike(before.current.tips, refinedTips))
      before.current = { url: page.url, tips: refinedTips };
  }
  const { tips } = before.current;
  const more = ranking?.rest.filter(
    (one) =>
      stays(one) && !one.row.silentIn?.includes(country) && !tips.some(({ row }) => row.section === one.row.section),
  );
  return {
    tips,
    more: more?.length ?? 0,
    onMore: () => {
      ranking?.loadRest().then(
        (rest) => setAsked({ of: ranking, tips: rest }),
        () => {}, // The loader has reported it; the tips that are here stay as they are.
      );
    },
    ready,
    settled: ready && (!situation?.known || isRefined),
    failed,
  };
}

/** Whether cards look the same for both: the score is not shown. */
const areShownAlike = (one: readonly RankedTip[], other: readonly RankedTip[]): boolean => {
  const shown = (tips: readonly RankedTip[]) => JSON.stringify(tips.map(({ row, reason }) => [row, reason]));
  return one.length === other.length && shown(one) === shown(other);
};
