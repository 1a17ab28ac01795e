import type { Draft } from '../draft';
import { isJobAd, meansEverybody, soughtPersons, titleLines } from '../job-ad';
import type { Rule } from '../rule';
import { namesAllGenders } from '../text/all-genders';
import { likelyOccupationIn, type OccupationName, occupationsIn } from '../text/occupation';

/** A job ad whose title names men only or women only. */
export const jobTitleGender: Rule = {
  id: 'job-title-gender',
  name: 'Stellentitel nennt nur ein Geschlecht',
  grade: 'pflicht',
  authority: { text: 'AGG §§ 1, 7, 11 (Deutschland); Österreich und die Schweiz haben eigene Gesetze', asOf: '2026' },
  section: '10.4',
  thresholds: {},
  find(draft) {
    if (!isJobAd(draft) || meansEverybody(draft)) return [];
    const inTitle = draft.context.kind === 'job' ? titleName(draft) : undefined;
    const name = inTitle ?? soughtName(draft);
    if (!name || name === 'open') return [];
    const { start, end, means } = name;
    const written = draft.at({ start, end });
    return [
      {
        span: { start, end },
        reason: `„${written}“ spricht nur ${means === 'women' ? 'Frauen' : 'Männer'} an; eine Stelle ist für alle Geschlechter auszuschreiben, etwa mit (m/w/d).`,
      },
    ];
  },
};

/** The one-sided name of an occupation; `open` = it means all; `undefined` = none is named. */
type Named = OccupationName | 'open' | undefined;

function titleName(draft: Draft): Named {
  const [line] = titleLines(draft);
  if (!line) return undefined;
  const title = draft.ownWords.slice(line.start, line.end);
  return moved(oneSided(title, occupationsIn(title).length > 0 ? undefined : likelyOccupationIn(title)), line.start);
}

function soughtName(draft: Draft): Named {
  for (const { start, end } of soughtPersons(draft)) {
    const found = oneSided(draft.ownWords.slice(start, end));
    if (found) return moved(found, start);
  }
  return undefined;
}

function oneSided(title: string, likely?: OccupationName): Named {
  if (namesAllGenders(title)) return 'open';
  const names = likely ? [likely] : occupationsIn(title);
  const [first] = names;
  if (!first) return undefined;
  // "Ausbildung zum Koch", "Aushilfe als Kellner": the person comes behind.
  const named = first.means === 'all' ? names.find((name) => isTrainedFor(title, first.end, name.start)) : first;
  if (!named || named.means === 'all') return 'open';
  const other = named.means === 'men' ? 'women' : 'men';
  return names.some(({ means }) => means === other) ? 'open' : named;
}

const isTrainedFor = (title: string, from: number, to: number) =>
  to > from && /(?:^|\s)(?:als|zum|zur)(?:\s\p{L}+)?\s+$/u.test(title.slice(from, to));

const moved = (name: Named, by: number): Named =>
  name && name !== 'open' ? { ...name, start: name.start + by, end: name.end + by } : name;
