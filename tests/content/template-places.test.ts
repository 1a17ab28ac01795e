import { describe, expect, it } from 'vitest';
import type { TemplateEntry } from '../../core/guide/compiled-templates';
import { groupAddress } from '../../core/guide/template-group';
import { compileTemplateEntries } from '../../core/guide-compiler/compile-templates';
import { NETWORKS } from '../../core/situation/networks';
import type { NetworkId, PageKind } from '../../core/situation/vocabulary';
import { WRITINGS } from '../../core/situation/writing';
import { templateFor } from '../../core/tips/page-template';
import { bundledGuide } from '../support/bundled-guide';

const entries = compileTemplateEntries(bundledGuide());

/**
 * Every kind of page that there is on a network: those of its addresses, and those that an open editor makes of any
 * page.
 */
const PLACES = NETWORKS.flatMap(({ id: network, pages }) =>
  [...new Set<PageKind>([...pages.flatMap(({ kind }) => kind), 'composer', 'messages'])].map((kind) => ({
    network,
    kind,
  })),
);

const offeredAt = (network: NetworkId, kind: PageKind, writing?: (typeof WRITINGS)[number]) =>
  templateFor({ network, kind, alternatives: [], known: true, ...(writing ? { writing } : {}) }, entries, 'all')?.id;

/**
 * What an editor would hand over beside a page of a kind: `*` = on every network that has such pages and is not named.
 */
const WANTED: Partial<Readonly<Record<PageKind, Partial<Readonly<Record<NetworkId | '*', string>>>>>> = {
  post: { '*': 'vorlagen-netiquette' },
  group: { facebook: 'vorlagen-netiquette', linkedin: 'vorlagen-netiquette' },
  profile: { linkedin: 'vorlagen-kontaktanfrage', xing: 'vorlagen-kontaktanfrage', instagram: 'V26' },
  'profile-edit': { '*': 'V26' },
  company: { linkedin: 'V26', facebook: 'V26' },
  reviews: { '*': 'vorlagen-antwort-auf-bewertung' },
  network: { linkedin: 'vorlagen-kontaktanfrage', xing: 'vorlagen-kontaktanfrage' },
  'company-admin': {
    '*': 'V9',
    linkedin: 'vorlagen-netiquette',
    facebook: 'vorlagen-netiquette',
    instagram: 'vorlagen-netiquette',
  },
  analytics: { '*': 'V31' },
  ads: { '*': 'V44' },
  event: { '*': 'vorlagen-bildeinwilligung', linkedin: 'V36', facebook: 'V36' },
  // One writes to candidates there; applicants are answered on Indeed, and on Instagram a cooperation is agreed on. In
  // other chats one wants none.
  messages: {
    linkedin: 'vorlagen-erstnachricht',
    xing: 'vorlagen-erstnachricht',
    indeed: 'vorlagen-absage',
    instagram: 'V27',
  },
  'job-posting': {
    '*': 'V28',
    linkedin: 'vorlagen-stellenanzeige',
    xing: 'vorlagen-stellenanzeige',
    indeed: 'vorlagen-stellenanzeige',
    stepstone: 'vorlagen-stellenanzeige',
  },
  recruiter: { '*': 'V29', linkedin: 'vorlagen-erstnachricht', xing: 'vorlagen-erstnachricht', indeed: 'V22' },
  'people-search': { linkedin: 'vorlagen-erstnachricht', xing: 'vorlagen-erstnachricht' },
  composer: { '*': 'V37', instagram: 'vorlagen-bildeinwilligung', mastodon: 'V45' },
};

describe('beside a page of the networks', () => {
  it('stands the document that an editor wants there, and none on any other kind of page', () => {
    const wrong = PLACES.flatMap(({ network, kind }) => {
      const wanted = WANTED[kind]?.[network] ?? WANTED[kind]?.['*'];
      const offered = offeredAt(network, kind);
      return offered === wanted ? [] : `${network}/${kind}: ${offered ?? 'none'}, wanted ${wanted ?? 'none'}`;
    });
    expect(wrong).toEqual([]);
  });

  it('each row of that list is a page that there is', () => {
    const rows = Object.entries(WANTED).flatMap(([kind, on]) => Object.keys(on).map((network) => ({ network, kind })));
    const real = (row: (typeof rows)[number]) =>
      PLACES.some(({ network, kind }) => kind === row.kind && (row.network === '*' || network === row.network));
    expect(rows.filter((row) => !real(row))).toEqual([]);
  });

  it('each situation of a template brings it somewhere, itself or among those of its name', () => {
    const ways = ({ id, names: [name] }: TemplateEntry) => [id, ...(name === undefined ? [] : [groupAddress(name)])];
    const lost = entries.flatMap((entry) =>
      entry.situations
        .filter((at) => {
          const places = PLACES.filter(
            ({ network, kind }) => kind === at.kind && (at.network === '*' || network === at.network),
          );
          const offered = places.flatMap(({ network, kind }) =>
            [undefined, ...WRITINGS].map((writing) => offeredAt(network, kind, writing)),
          );
          return !ways(entry).some((way) => offered.includes(way));
        })
        .map(({ network, kind }) => `${entry.id}: ${network}/${kind}`),
    );
    expect(lost).toEqual([]);
  });
});
