import type { Draft } from '../draft';
import type { Span } from '../finding';
import { isJobAd, meansEverybody, soughtPersons, titleLines } from '../job-ad';
import type { Hit, Rule } from '../rule';
import { namesAllGenders } from '../text/all-genders';
import { occupationsIn } from '../text/occupation';

/** A job ad whose title names men only or women only. */
export const jobTitleGender: Rule = {
  id: 'job-title-gender',
  name: 'Stellentitel nennt nur ein Geschlecht',
  grade: 'pflicht',
  authority: { text: 'AGG §§ 1, 7, 11; GlBG § 9 (Österreich); GlG Art. 3 (Schweiz)', asOf: '2026' },
  section: '10.4',
  thresholds: {},
  find(draft) {
    if (!isJobAd(draft) || meansEverybody(draft)) return [];
    const inTitle = draft.context.kind === 'job' ? titleGender(draft) : undefined;
    if (inTitle === 'open') return [];
    const span = inTitle ?? soughtGender(draft);
    return span ? [hitOf(draft, span)] : [];
  },
};

/** The one-sided name in the title; `open` where the title means all; `undefined` where it names no occupation. */
function titleGender(draft: Draft): Span | 'open' | undefined {
  for (const { start, end } of titleLines(draft)) {
    const title = draft.ownWords.slice(start, end);
    const found = oneSided(title);
    if (found === 'open') return 'open';
    if (found) return { start: start + found.start, end: start + found.end };
  }
  return undefined;
}

function soughtGender(draft: Draft): Span | undefined {
  for (const { start, end } of soughtPersons(draft)) {
    const found = oneSided(draft.ownWords.slice(start, end));
    if (found === 'open') return undefined;
    if (found) return { start: start + found.start, end: start + found.end };
  }
  return undefined;
}

function oneSided(title: string): Span | 'open' | undefined {
  if (namesAllGenders(title)) return 'open';
  const names = occupationsIn(title);
  const [first] = names;
  if (!first) return undefined;
  // "Ausbildung zum Koch", "Aushilfe als Kellner": the person comes behind.
  const named = first.means === 'all' ? names.find((name) => isTrainedFor(title, first.end, name.start)) : first;
  if (!named || named.means === 'all') return 'open';
  const other = named.means === 'men' ? 'women' : 'men';
  if (names.some(({ means }) => means === other)) return 'open';
  return { start: named.start, end: named.end };
}

const isTrainedFor = (title: string, from: number, to: number) =>
  to > from && /(?:^|\s)(?:als|zum|zur)(?:\s\p{L}+)?\s+$/u.test(title.slice(from, to));

function hitOf(draft: Draft, span: Span): Hit {
  const only = occupationsIn(draft.at(span))[0]?.means === 'women' ? 'Frauen' : 'Männer';
  return {
    span,
    reason: `„${draft.at(span)}“ spricht nur ${only} an; eine Stelle ist für alle Geschlechter auszuschreiben, etwa mit (m/w/d).`,
  };
}
