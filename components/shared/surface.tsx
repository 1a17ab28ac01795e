import type { ComponentChildren } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { ManagedLocksSource } from '../../core/ports/managed-locks';
import { ManagedLocksContext, useManagedLocks } from './managed-locks';
import { type MessageKey, TranslateProvider } from './translate';
import { type ReportUnsaved, type Unsaved, UnsavedProvider } from './unsaved';
import { UnsavedNotice } from './unsaved-notice';

export interface SurfaceProps {
  /** Gives a text in the browser's language, with one value filled in. */
  readonly message: (key: MessageKey, value?: string) => string;
  /** What an administrator has settled; absent where the surface has nothing that can be settled. */
  readonly locks?: ManagedLocksSource;
  readonly children: ComponentChildren;
}

/** What every surface has around its view: the language, and a place to say that something was not stored. */
export function Surface({ message, locks, children }: SurfaceProps) {
  const [unsaved, setUnsaved] = useState<ReadonlyMap<object, Unsaved>>(new Map());
  const settled = useManagedLocks(locks);
  const report: ReportUnsaved = useCallback((of, change) => {
    setUnsaved((before) => {
      if (!change && !before.has(of)) return before;
      const others = [...before].filter(([other]) => other !== of);
      return new Map(change ? [...others, [of, change]] : others);
    });
  }, []);
  return (
    <TranslateProvider value={(key, value) => message(key, value === undefined ? undefined : String(value))}>
      <UnsavedProvider value={report}>
        <ManagedLocksContext.Provider value={settled}>{children}</ManagedLocksContext.Provider>
        <UnsavedNotice changes={[...unsaved.values()]} />
      </UnsavedProvider>
    </TranslateProvider>
  );
}
