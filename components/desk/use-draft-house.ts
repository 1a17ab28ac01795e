import { useEffect, useMemo, useRef } from 'preact/hooks';
import { isBlank } from '../../core/draft/stored-draft';
import type { SpeakingHouse } from '../../core/handbook/speaking-house';
import type { Drafts } from './use-drafts';

/** The houses that a draft may be for. */
export interface DraftHouses {
  /** There are several, so that one has to be chosen for each draft. */
  readonly several: boolean;
  readonly list: readonly { readonly id: string; readonly name: string }[];
  /** What holds for a draft that carries this house; see `houseOfDraft`. */
  readonly ofDraft: (house: string | undefined) => SpeakingHouse;
  /** The house that a page's address says; `undefined` where nothing is to be chosen. */
  readonly ofPage: (url: string) => string | undefined;
}

/** The house of the draft on the desk: what the writer has chosen, else what the page says. */
export function useDraftHouse(
  { current, ready, change, choose }: Drafts,
  houses: DraftHouses | undefined,
  url: string | undefined,
): { readonly house: SpeakingHouse | undefined; readonly choose: (house: string) => void } {
  /** The draft whose house the writer has chosen: no page changes it any more. */
  const chosen = useRef<string | undefined>(undefined);
  const ofPage = houses && url !== undefined ? houses.ofPage(url) : undefined;
  // The same object as long as nothing changes: a new one has the text checked again.
  const house = useMemo(() => houses?.ofDraft(current.house), [houses, current.house]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for a draft and a page; what is typed meanwhile changes nothing.
  useEffect(() => {
    if (ofPage === undefined || !ready || !isBlank(current) || chosen.current === current.id) return;
    if (ofPage !== current.house) change({ house: ofPage });
  }, [ofPage, ready, current.id]);
  return {
    house,
    choose: (house) => {
      chosen.current = current.id;
      choose({ house });
    },
  };
}
