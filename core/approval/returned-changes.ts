import type { Edit } from '../draft/finding';
import { changesBetween, withEdits } from './text-changes';

/**
 * `open`: changed there, not here. `taken`: the same has been changed here. `both`: changed there and here, not alike;
 * nobody but the writer can decide.
 */
export type ChangeState = 'open' | 'taken' | 'both';

/** A change that came back with an approval file. */
export interface ReturnedChange {
  readonly state: ChangeState;
  /** What both began with. */
  readonly before: string;
  readonly here: string;
  readonly there: string;
  /** What takes it into the text here. */
  readonly edit: Edit;
}

interface Sided extends Edit {
  readonly side: 'here' | 'there';
}

/**
 * What was changed in a text that came back, beside what has been changed here since; in the order of the text. Pure.
 */
export function returnedChanges(base: string, here: string, there: string): readonly ReturnedChange[] {
  const sided = (side: Sided['side'], edits: readonly Edit[]) => edits.map((edit): Sided => ({ ...edit, side }));
  const all = [...sided('here', changesBetween(base, here)), ...sided('there', changesBetween(base, there))].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
  const changes: ReturnedChange[] = [];
  let grown = 0;
  for (const group of groupsOf(all)) {
    const start = group[0]?.start ?? 0;
    const end = Math.max(...group.map((edit) => edit.end));
    const versionOf = (side: Sided['side']) =>
      withEdits(
        base.slice(start, end),
        group
          .filter((edit) => edit.side === side)
          .map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start })),
      );
    const [mine, theirs] = [versionOf('here'), versionOf('there')];
    if (group.some(({ side }) => side === 'there'))
      changes.push({
        state: mine === theirs ? 'taken' : group.some(({ side }) => side === 'here') ? 'both' : 'open',
        before: base.slice(start, end),
        here: mine,
        there: theirs,
        edit: { start: start + grown, end: start + grown + mine.length, replacement: theirs },
      });
    grown += mine.length - (end - start);
  }
  return changes;
}

/** Changes that touch each other belong together. */
function groupsOf(sorted: readonly Sided[]): readonly (readonly Sided[])[] {
  const groups: Sided[][] = [];
  let reach = -1;
  for (const edit of sorted) {
    const last = groups.at(-1);
    if (last && edit.start <= reach) last.push(edit);
    else groups.push([edit]);
    reach = Math.max(reach, edit.end);
  }
  return groups;
}
