import type { Day } from '../../core/guide/guide';
import type { Problem } from '../../core/guide-compiler/problem';
import { POLICY_PACK, toManagedSettings } from '../../core/handbook/managed-settings';
import { withPackOptions, withPackPreferences } from '../../core/handbook/pack-plan';
import { type PackSettings, type TeamPack, toPack } from '../../core/handbook/team-pack';
import { reportError } from '../browser/error-log';
import { managedPolicy } from '../browser/managed-policy';
import { draftOptions } from '../storage/drafts';
import { preferences } from '../storage/preferences';
import { handbookSummary } from './handbook-summary';
import { openPack, removePack, sha256 } from './team-packs';

/**
 * Applies the pack that an administrator has given by policy, where it is new, and keeps fixed what it fixes; a pack
 * that the policy does not name any more goes. What the policy settles beside the pack comes last, so that it wins.
 * Answers what is wrong with either, for the settings; never rejects.
 */
export async function keepManagedPolicy(asOf: Day): Promise<readonly Problem[]> {
  try {
    const policy = await managedPolicy();
    const inPack = await keepPack(policy[POLICY_PACK], asOf);
    const { settings, problems } = toManagedSettings(policy);
    await keepSettings(settings);
    return [...inPack, ...problems];
  } catch (error) {
    reportError('managed-pack.keepManagedPolicy', error);
    return [];
  }
}

async function keepPack(given: unknown, asOf: Day): Promise<readonly Problem[]> {
  const { packs } = await handbookSummary.read();
  const here = packs.filter(({ managed }) => managed);
  if (given === undefined) {
    for (const { id } of here) await removePack(id);
    return [];
  }
  const read = toPack('Richtlinie', given);
  if ('problems' in read) return read.problems;
  const { pack } = read;
  const hash = await sha256(new TextEncoder().encode(JSON.stringify(given)));
  for (const { id } of here) if (id !== pack.id) await removePack(id);
  if (here.some((one) => one.id === pack.id && one.hash === hash)) {
    await keepSettings(lockedSettings(pack));
    return [];
  }
  const opened = await openPack(pack, hash, true, asOf, () => {}, new AbortController().signal);
  if ('problems' in opened) return opened.problems;
  await opened.apply();
  return [];
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
