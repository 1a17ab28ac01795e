import type { Day } from '../../core/guide/guide';
import type { Problem } from '../../core/guide-compiler/problem';
import type { HandbookPack } from '../../core/handbook/handbook-summary';
import { withHouseData } from '../../core/handbook/house-data';
import { packsInPolicy, toManagedSettings } from '../../core/handbook/managed-settings';
import { withPackOptions, withPackPreferences } from '../../core/handbook/pack-plan';
import { type PackSettings, settingsIn, type TeamPack, toPack } from '../../core/handbook/team-pack';
import { sameData } from '../../core/storage/canonical';
import { reportError } from '../browser/error-log';
import { managedPolicy } from '../browser/managed-policy';
import { draftOptions } from '../storage/drafts';
import { preferences } from '../storage/preferences';
import { handbookSummary } from './handbook-summary';
import { openPack, removePack, sha256 } from './team-packs';

/**
 * Applies the packs that an administrator has given by policy, where they are new, and keeps fixed what they fix; a
 * pack that the policy does not name any more goes. What the policy settles beside the packs comes last, so that it
 * wins. Answers what is wrong with either, for the settings; never rejects.
 */
export async function keepManagedPolicy(asOf: Day): Promise<readonly Problem[]> {
  try {
    const policy = await managedPolicy();
    const inPacks = await keepPacks(packsInPolicy(policy), asOf);
    const { settings, problems } = toManagedSettings(policy);
    await keepSettings(settings);
    return [...inPacks, ...problems];
  } catch (error) {
    reportError('managed-pack.keepManagedPolicy', error);
    return [];
  }
}

async function keepPacks(given: readonly unknown[], asOf: Day): Promise<readonly Problem[]> {
  const { packs } = await handbookSummary.read();
  const read = given.map((one) => ({ one, read: toPack('Richtlinie', one) }));
  const problems = read.flatMap(({ read }) => ('problems' in read ? read.problems : []));
  const all = read.flatMap(({ one, read }) => ('pack' in read ? [{ one, pack: read.pack }] : []));
  // Of two with the same id the first counts; the duplicate is reported with the other keys.
  const good = all.filter(({ pack }, at) => all.findIndex((other) => other.pack.id === pack.id) === at);
  // With a mistake in one nothing goes: what was there is better than half of it.
  if (problems.length === 0)
    for (const { id, managed } of packs) if (managed && !good.some(({ pack }) => pack.id === id)) await removePack(id);
  for (const { one, pack } of good) problems.push(...(await keepPack(one, pack, good.length > 1, asOf)));
  return problems;
}

async function keepPack(given: unknown, pack: TeamPack, among: boolean, asOf: Day): Promise<readonly Problem[]> {
  const hash = await sha256(new TextEncoder().encode(JSON.stringify(given)));
  const here = (await handbookSummary.read()).packs.find(({ id, managed }) => managed && id === pack.id);
  const isHouse = here?.house.settings !== undefined;
  if (here?.hash === hash && (isHouse || !among)) {
    if (isHouse) await keepHouse(here, pack);
    else await keepSettings(lockedSettings(pack));
    return [];
  }
  const opened = await openPack(pack, { hash, managed: true, among }, asOf, () => {}, new AbortController().signal);
  if ('problems' in opened) return opened.problems;
  await opened.apply();
  return [];
}

/** What is fixed for a house is set again, should a backup or an older pack have changed it. */
async function keepHouse({ house }: HandbookPack, pack: TeamPack): Promise<void> {
  const settings = { ...settingsIn(house.settings), ...lockedSettings(pack) };
  if (sameData(settings, house.settings)) return;
  await handbookSummary.update((now) => withHouseData(now, pack.id, (kept) => ({ ...kept, settings })));
}

const lockedSettings = ({ locked, settings: { country, ignoredRules, thresholds } }: TeamPack): PackSettings => ({
  ...(locked.includes('country') && country !== undefined ? { country } : {}),
  ...(locked.includes('draftRules') && ignoredRules !== undefined ? { ignoredRules } : {}),
  ...(locked.includes('draftRules') && thresholds !== undefined ? { thresholds } : {}),
});

/** What is fixed is set again, should a person, a backup or an older pack have changed it. */
async function keepSettings(settings: PackSettings): Promise<void> {
  if (settings.country !== undefined && settings.country !== (await preferences.read()).country)
    await preferences.update((before) => withPackPreferences(before, settings));
  const before = await draftOptions.read();
  if (JSON.stringify(withPackOptions(before, settings)) !== JSON.stringify(before))
    await draftOptions.update((now) => withPackOptions(now, settings));
}
