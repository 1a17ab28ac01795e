import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface LazyViewProps<P> {
  /** Loads the view; the same function at each drawing. */
  readonly load: () => Promise<ComponentType<P>>;
  readonly props: P;
}

/** A view that is loaded when it is first drawn: the popup need not wait for it at the click. Nothing stands in its stead before. */
export function LazyView<P extends object>({ load, props }: LazyViewProps<P>) {
  const [View, setView] = useState<ComponentType<P>>();
  useEffect(() => {
    void load().then((loaded) => setView(() => loaded));
  }, []);
  return View ? <View {...props} /> : null;
}
