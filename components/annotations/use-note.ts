import { useState } from 'preact/hooks';
import type { PlaceId } from '../../core/annotations/annotation-target';
import { useAnnotations } from './annotations';

/** Whether a place's note is open: as long as there is one, or somebody begins one. */
export function useNote(place: PlaceId) {
  const annotations = useAnnotations();
  const [writing, setWriting] = useState(false);
  const exists = annotations?.notes.has(place) ?? false;
  return {
    open: exists || writing,
    /** It has been asked for just now. */
    fresh: writing,
    toggle: () => {
      if (exists) document.getElementById(`notiz-${place}`)?.focus();
      else setWriting(!writing);
    },
    close: () => setWriting(false),
  };
}
