import { useEffect, useState } from 'preact/hooks';
import type { ChapterEntry } from '../../core/guide/compiled-guide';

export type ContentsLoader = () => Promise<readonly ChapterEntry[]>;

/** The guide's chapters, loaded when they are first `wanted`; empty until then, and where they cannot be loaded. */
export function useContents(load: ContentsLoader, wanted = true): readonly ChapterEntry[] {
  const [chapters, setChapters] = useState<readonly ChapterEntry[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is handed in stays the same while the view lives.
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    load().then(
      (loaded) => current && setChapters(loaded),
      () => {}, // The loader has reported it; no contents are shown.
    );
    return () => {
      current = false;
    };
  }, [wanted]);
  return chapters;
}
