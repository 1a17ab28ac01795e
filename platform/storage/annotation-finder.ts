import type { AnnotationFinder } from '../../core/ports/finders';
import { reportError } from '../browser/error-log';
import { bookmarks } from './annotations';

let loaded: Promise<AnnotationFinder> | undefined;
let watching = false;

/**
 * The search over the current bookmarks, notes and highlights. Loaded with the first search, so that a popup which only
 * shows tips does not open the database. Never rejects: what cannot be read is not found.
 */
export function loadAnnotationFinder(): Promise<AnnotationFinder> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<AnnotationFinder> {
  const [{ findAnnotations }, { allAnnotations }, { notes, highlights }] = await Promise.all([
    import('../../core/annotations/find-annotations'),
    import('../../core/annotations/annotation'),
    import('./notes'),
  ]);
  if (!watching) {
    watching = true;
    const forget = () => {
      loaded = undefined;
    };
    bookmarks.watch(forget);
    notes.watch(forget);
    highlights.watch(forget);
  }
  const none = (error: unknown) => {
    reportError('annotation-finder.load', error);
    return [];
  };
  const [marked, written, quoted] = await Promise.all([
    bookmarks.read(),
    notes.list().catch(none),
    highlights.list().catch(none),
  ]);
  const annotations = allAnnotations({
    bookmarks: marked,
    notes: new Map(written.map(({ id, value }) => [id, value])),
    highlights: new Map(quoted.map(({ id, value }) => [id, value])),
  });
  return { find: (query) => findAnnotations(query, annotations) };
}
