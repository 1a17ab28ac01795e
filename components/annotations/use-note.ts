import { useState } from 'preact/hooks';
import type { TargetId } from '../../core/annotations/annotation-target';
import { useAnnotations } from './annotations';

/** Whether the note of a target is open: if it exists, or if the user begins one. */
export function useNote(target: TargetId) {
  const annotations = useAnnotations();
  const [writing, setWriting] = useState(false);
  const exists = annotations?.notes.has(target) ?? false;
  return {
    open: exists || writing,
    /** The user has just opened it. */
    fresh: writing,
    toggle: () => {
      if (exists) document.getElementById(`notiz-${target}`)?.focus();
      else setWriting(!writing);
    },
    close: () => setWriting(false),
  };
}
