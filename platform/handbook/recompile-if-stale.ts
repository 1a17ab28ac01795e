import type { Day } from '../../core/guide/guide';
import { HANDBOOK_COMPILER } from '../../core/handbook/compiler-version';
import { type HandbookSummary, isCompiled } from '../../core/handbook/handbook-summary';
import { managedPolicy, watchManagedPolicy } from '../browser/managed-policy';
import { handbookSummary } from './handbook-summary';

/**
 * To be called when a surface has drawn: applies an administrator's policy, and compiles handbook chapters
 * again where another version of the extension has compiled them. Where there is neither, it reads two small things and
 * loads no code.
 */
export function recompileIfStale(asOf: Day): void {
  requestIdleCallback(() => void look(asOf));
  // A policy may change while the surface is open, and comes a moment after its package.
  watchManagedPolicy(() => void look(asOf));
}

async function look(asOf: Day): Promise<void> {
  const [summary, policy] = await Promise.all([handbookSummary.read(), managedPolicy()]);
  await keepUpToDate(asOf, summary, policy);
}

/** The same, once, with what the popup has read anyway. */
export async function keepUpToDate(
  asOf: Day,
  summary: HandbookSummary,
  policy: Awaited<ReturnType<typeof managedPolicy>>,
): Promise<void> {
  const isManaged = Object.keys(policy).length > 0 || summary.packs.some(({ managed }) => managed);
  if (isManaged) await (await import('./managed-pack')).keepManagedPolicy(asOf);
  const now = isManaged ? await handbookSummary.read() : summary;
  if (!isCompiled(now, HANDBOOK_COMPILER)) await (await import('./save-handbook')).compileAgain();
}
