import { useEffect, useRef, useState } from 'preact/hooks';

/** The room for comments, opened for one draft: the keyboard is in its field then. */
export function useCommenting(draft: string) {
  const [wanted, setWanted] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);
  const commenting = wanted === draft;
  useEffect(() => {
    if (commenting) field.current?.focus();
  }, [commenting]);
  return {
    commenting,
    field,
    begin: () => {
      setWanted(draft);
      field.current?.focus();
    },
  };
}
