import { useState } from 'preact/hooks';
import type { TargetId } from '../../core/annotations/annotation-target';
import { useAnnotations } from './annotations';

/** Whether a place's note is open: as long as there is one, or somebody begins one. */
export function useNote(target: TargetId) {
  const annotations = useAnnotations();
  const [writing, setWriting] = useState(false);
  const exists = annotations?.notes.has(target) ?? false;
  return {
    open: exists || writing,
    /** It has been asked for just now. */
    fresh: writing,
    toggle: () => {
      if (exists) document.getElementById(`notiz-${target}`)?.focus();
      else setWriting(!writing);
    },
    close: () => setWriting(false),
  };
}
