import type { Problem } from '../guide-compiler/problem';
import { isPlain } from '../storage/plain-data';
import { WORK_COUNTRIES } from '../tips/country';
import { locksOf, MANAGED_LOCKS, type ManagedLocks, SWITCHED_OFF } from './managed-locks';
import { type PackSettings, settingsOf } from './team-pack';

/** The keys of the policy that carry one team pack and several; the others are the locks. */
export const POLICY_PACK = 'teamPack';
export const POLICY_PACKS = 'teamPacks';

/** The packs of a policy as they are given, unread; several are as many houses. */
export const packsInPolicy = (policy: Readonly<Record<string, unknown>>): readonly unknown[] => [
  ...(policy[POLICY_PACK] === undefined ? [] : [policy[POLICY_PACK]]),
  ...(Array.isArray(policy[POLICY_PACKS]) ? policy[POLICY_PACKS] : []),
];

/** What an administrator's policy settles, and what in it is not understood. */
export interface ManagedSettings {
  readonly locks: ManagedLocks;
  /** Country and draft rules as the policy wants them; what is absent stays as the user has it. */
  readonly settings: PackSettings;
  readonly problems: readonly Problem[];
}

/** Reads everything of a policy but the pack. Never throws; an unknown key or value is reported and sets nothing. */
export function toManagedSettings(policy: Readonly<Record<string, unknown>>): ManagedSettings {
  const problems: Problem[] = [];
  const report = (what: string, mend: string) => problems.push({ file: 'Richtlinie', line: 1, what, mend });
  const locks = locksOf(policy);
  const known = [POLICY_PACK, POLICY_PACKS, ...MANAGED_LOCKS];
  for (const key of Object.keys(policy))
    if (!known.includes(key)) report(`„${key.slice(0, 40)}“ ist unbekannt`, `eine von: ${known.join(', ')}`);
  if (policy[POLICY_PACKS] !== undefined && !Array.isArray(policy[POLICY_PACKS]))
    report(`„${POLICY_PACKS}“ ist keine Liste`, `"${POLICY_PACKS}": [ … ] schreiben`);
  const ids = packsInPolicy(policy).flatMap((pack) => (isPlain(pack) && typeof pack.id === 'string' ? pack.id : []));
  for (const id of new Set(ids.filter((one, at) => ids.indexOf(one) !== at)))
    report(`Zwei Team-Pakete haben die Kennung „${id.slice(0, 40)}“`, 'jedem Haus eine eigene „id“ geben');
  for (const lock of MANAGED_LOCKS)
    if (policy[lock] !== undefined && !locks.has(lock))
      report(`„${lock}“ hat einen unbekannten Wert`, `${wanted(lock)} angeben oder die Zeile weglassen`);
  const rules = isPlain(policy.rules) ? policy.rules : {};
  for (const key of Object.keys(rules))
    if (key !== 'ignoredRules' && key !== 'thresholds')
      report(`„rules.${key.slice(0, 40)}“ ist unbekannt`, 'eine von: ignoredRules, thresholds');
  const { ignoredRules, thresholds } = rules;
  const settings = settingsOf(
    {
      ...(locks.has('country') ? { country: policy.country } : {}),
      ...(ignoredRules === undefined ? {} : { ignoredRules }),
      ...(thresholds === undefined ? {} : { thresholds }),
    },
    report,
  );
  return { locks, settings, problems };
}

const wanted = (lock: (typeof MANAGED_LOCKS)[number]): string =>
  lock === 'country' ? WORK_COUNTRIES.join(', ') : lock === 'rules' ? '{ … }' : `"${SWITCHED_OFF[lock]}"`;
