import type { Day } from '../../core/guide/guide';
import type { Problem } from '../../core/guide-compiler/problem';
import { withPackOptions, withPackPreferences } from '../../core/handbook/pack-plan';
import { type TeamPack, toPack } from '../../core/handbook/team-pack';
import { reportError } from '../browser/error-log';
import { draftOptions } from '../storage/drafts';
import { preferences } from '../storage/preferences';
import { handbookSummary } from './handbook-summary';
import { managedPackValue } from './managed-policy';
import { openPack, removePack, sha256 } from './team-packs';

/**
 * Applies the pack that an administrator has given by policy, where it is new, and keeps fixed what it fixes; a pack
 * that the policy does not name any more goes. Answers what is wrong with it, for the settings; never rejects.
 */
export async function keepManagedPack(asOf: Day): Promise<readonly Problem[]> {
  try {
    const given = await managedPackValue();
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
      await keepLocked(pack);
      return [];
    }
    const opened = await openPack(pack, hash, true, asOf, () => {}, new AbortController().signal);
    if ('problems' in opened) return opened.problems;
    await opened.apply();
    return [];
  } catch (error) {
    reportError('managed-pack.keepManagedPack', error);
    return [];
  }
}

/** What is fixed is set again, should a backup or an older pack have changed it. */
async function keepLocked({ locked, settings }: TeamPack): Promise<void> {
  if (locked.includes('country') && settings.country !== (await preferences.read()).country)
    await preferences.update((before) => withPackPreferences(before, settings));
  if (!locked.includes('draftRules')) return;
  const before = await draftOptions.read();
  if (JSON.stringify(withPackOptions(before, settings)) !== JSON.stringify(before))
    await draftOptions.update((now) => withPackOptions(now, settings));
}
