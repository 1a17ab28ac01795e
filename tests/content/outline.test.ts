import { expect, it } from 'vitest';
import { NETWORKS } from '../../core/situation/networks';
import { isSilent, NETWORK_NAMES, type NetworkId, type PageKind } from '../../core/situation/vocabulary';
import { bundledGuide } from '../support/bundled-guide';

/** Sections per chapter, from 1. Their numbers are public ids: more may come, none may go. */
const SECTIONS = [8, 7, 12, 10, 9, 12, 10, 7, 9, 13, 11, 11, 8, 9, 10, 14, 10, 10];

const { chapters } = bundledGuide();
const sections = chapters.flatMap((chapter) => chapter.sections);

it(`the guide has ${SECTIONS.length} chapters, each section under its number, and two tips in most`, () => {
  expect(chapters.map(({ number, sections }) => [number, ...sections.map(({ id }) => id)])).toEqual(
    SECTIONS.map((count, i) => [i + 1, ...Array.from({ length: count }, (_, n) => `${i + 1}.${n + 1}`)]),
  );
  expect(sections.flatMap(({ tips }) => tips).length).toBeGreaterThanOrEqual(1.9 * sections.length);
});

/**
 * Active page kinds on which the guide deliberately has no tip of its own, with the reason. `*` = on every network.
 */
const NO_TIP: Readonly<Record<string, string>> = {
  'reddit/profile': 'a person on Reddit is mostly nameless; what helps is said at posts and groups',
  'indeed/profile': "an applicant's own CV: not the work of the people this guide is for",
  'google-business/profile': 'the list of reviews one person has written: nothing to do there',
  'whatsapp/profile': 'a number, no page',
  'telegram/profile': 'the address does not say whether it is a person, a channel or a group',
  'tumblr/profile': 'the guide has no section on Tumblr: no confirmed fact about it',
  'medium/profile': 'reading somebody there is reading posts: the tips stand at the posts',
};

const pageKinds = NETWORKS.flatMap(({ id, pages }) =>
  [...new Set(pages.flatMap(({ kind }) => kind))].filter((kind) => !isSilent(kind)).map((kind) => ({ id, kind })),
);
const covers = (id: NetworkId, kind: PageKind) =>
  sections.some(({ situations }) =>
    situations.some((at) => at.kind === kind && (at.network === '*' || at.network === id)),
  );

it('every page kind of every network has a tip or stands on the list of exceptions with its reason', () => {
  const without = pageKinds
    .filter(({ id, kind }) => !covers(id, kind))
    .map(({ id, kind }) => `${id}/${kind}`)
    .filter((place) => !(place in NO_TIP) && !(`*/${place.split('/')[1]}` in NO_TIP));
  expect(without).toEqual([]);
  const needless = Object.keys(NO_TIP).filter((place) =>
    pageKinds.some(({ id, kind }) => (place === `${id}/${kind}` || place === `*/${kind}`) && covers(id, kind)),
  );
  expect(needless, 'exceptions that are none').toEqual([]);
});

it('no section is orphaned: each helps on a page that exists', () => {
  const exists = (network: NetworkId | '*', kind: PageKind) =>
    kind === 'composer' || pageKinds.some((place) => place.kind === kind && (network === '*' || place.id === network));
  const nowhere = sections.filter(({ situations }) => !situations.some((at) => exists(at.network, at.kind)));
  expect(nowhere.map(({ id }) => id)).toEqual([]);
  const dead = sections.flatMap(({ id, situations }) =>
    situations.filter((at) => !exists(at.network, at.kind)).map((at) => `${id}: ${at.network}/${at.kind}`),
  );
  console.log(`situations that no page of the network has (kept for pages to come): ${dead.length}`);
  expect(dead.filter((entry) => isSilent(entry.split('/')[1] as PageKind))).toEqual([]);
  expect(Object.keys(NETWORK_NAMES).length).toBe(NETWORKS.length);
});
