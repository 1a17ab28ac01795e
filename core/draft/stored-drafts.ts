import { byEntry } from '../stored/by-entry';
import type { ItemDefinition, RecordDefinition } from '../stored/definition';
import type { Pair } from '../stored/entry-set';
import { isPlain } from '../stored/lost';
import { whole } from '../stored/whole';
import type { DraftContext } from './context';
import { type DraftOptions, type KeptDraft, toDraftContext, toDraftOptions, toKeptDraft } from './drafts';

export const DRAFTS: RecordDefinition<KeptDraft> = {
  kind: 'draft',
  steps: [],
  parse: toKeptDraft,
  travels: 'exported',
};

export const LAST_CONTEXT: ItemDefinition<DraftContext> = {
  key: 'desk.context',
  steps: [],
  form: whole(toDraftContext),
  travels: 'exported',
};

/** Each rule, word and threshold is an entry of its own: what two surfaces add is added. */
const split = ({ ignoredRules, ignoredWords, thresholds }: DraftOptions): Pair[] => [
  ...ignoredRules.map((rule): Pair => [`rule ${rule}`, { ignoredRule: rule }]),
  ...ignoredWords.map((word): Pair => [`word ${word}`, { ignoredWord: word }]),
  ...Object.entries(thresholds).flatMap(([rule, own]) =>
    Object.entries(own).map(([name, value]): Pair => [`threshold ${rule} ${name}`, { rule, name, value }]),
  ),
];

function join(pairs: readonly Pair[]): DraftOptions {
  const parts = pairs.map(([, value]) => value).filter(isPlain);
  const thresholds: Record<string, Record<string, unknown>> = {};
  for (const { rule, name, value } of parts)
    if (typeof rule === 'string' && typeof name === 'string') thresholds[rule] = { ...thresholds[rule], [name]: value };
  return toDraftOptions({
    ignoredRules: parts.map(({ ignoredRule }) => ignoredRule),
    ignoredWords: parts.map(({ ignoredWord }) => ignoredWord),
    thresholds,
  });
}

/** Version 1 was one object. Parts of another shape are kept to be found damaged. */
function entriesOf1(data: unknown): unknown {
  if (!isPlain(data)) return data;
  const { ignoredRules, ignoredWords, thresholds, ...odd } = data;
  const listed = (list: unknown, name: string, type: string): Pair[] =>
    Array.isArray(list) ? list.map((part): Pair => [`${type} ${part}`, { [name]: part }]) : [[`${type}`, list]];
  const pairs: Pair[] = [
    ...listed(ignoredRules ?? [], 'ignoredRule', 'rule'),
    ...listed(ignoredWords ?? [], 'ignoredWord', 'word'),
    ...Object.entries(isPlain(thresholds) ? thresholds : {}).flatMap(([rule, own]) =>
      isPlain(own)
        ? Object.entries(own).map(([name, value]): Pair => [`threshold ${rule} ${name}`, { rule, name, value }])
        : [[`threshold ${rule}`, own] as const],
    ),
    ...Object.entries(odd),
  ];
  return Object.fromEntries(pairs.map(([id, value], i) => [id, { value, changed: i + 1 }]));
}

export const DRAFT_OPTIONS: ItemDefinition<DraftOptions> = {
  key: 'desk.options',
  steps: [entriesOf1],
  form: byEntry({ split, join }),
  travels: 'exported',
};
