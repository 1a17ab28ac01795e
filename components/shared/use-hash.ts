import { useEffect, useState } from 'preact/hooks';

/** The hash of the page's address, as it is now. */
export function useHash(): string {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const onHashChange = () => setHash(location.hash);
    addEventListener('hashchange', onHashChange);
    // It may have changed between the first drawing, which read it, and this effect.
    onHashChange();
    return () => removeEventListener('hashchange', onHashChange);
  }, []);
  return hash;
}
