import { describe, expect, it } from 'vitest';
import { parseRoute } from '../../../core/reader/route';
import { viewOf } from '../../../core/reader/view';

const section = (id: string) => ({ id, title: id });
const chapters = [10, 13].map((number) => ({
  number,
  slug: String(number),
  title: '',
  summary: '',
  sections: [section(`${number}.1`), section(`${number}.2`)],
}));
const at = (hash: string) => viewOf(parseRoute(hash, chapters, ['leitlinie'], ['absage']));

describe('two addresses are one view', () => {
  it.each([
    ['#13', '#13.2'],
    ['#13.1', '#13.2-a'],
    ['#13.1', '#13.1-AT'],
    ['#V17', '#V17-AT'],
    ['#V17', '#V17-AT?netz=xing&haus=adler'],
    ['#vorlagen-absage', '#vorlagen-absage?netz=xing'],
    ['#glossar', '#glossar-reichweite'],
    ['#neu', '#neu-13'],
    ['#eigen-leitlinie-1', '#eigen-leitlinie-2'],
  ])('%s and %s: they point at places of the same page, or show it narrowed or in another law', (one, other) => {
    expect(at(one)).toBe(at(other));
  });
});

it('everything else is a view of its own', () => {
  const hashes = ['', '#10', '#13', '#V1', '#V17', '#vorlagen', '#vorlagen-absage', '#neu', '#meine', '#glossar'];
  const all = [...hashes, '#?q=gehalt', '#?q=absage', '#eigen-leitlinie-1', '#eigen-absage', '#nirgends'];
  expect(new Set(all.map(at)).size).toBe(all.length);
});

it('the list of changes is narrowed to the chapter that the address names, or whole, at the entry that it names', () => {
  const changes = (hash: string) => parseRoute(hash, chapters);
  expect(changes('#neu-13')).toEqual({ type: 'changes', chapter: 13 });
  expect(changes('#neu')).toEqual({ type: 'changes' });
  expect(changes('#neu-law-103')).toEqual({ type: 'changes', entry: 'law-103' });
});
