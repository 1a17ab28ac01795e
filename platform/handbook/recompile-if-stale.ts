import type { Day } from '../../core/guide/guide';
import { HANDBOOK_COMPILER } from '../../core/handbook/compiler-version';
import { isCompiled } from '../../core/handbook/handbook-summary';
import { handbookSummary } from './handbook-summary';
import { managedPackValue } from './managed-policy';

/**
 * To be called when a surface has drawn: applies an administrator's pack that is new, and compiles handbook chapters
 * again where another version of the extension has compiled them. Where there is neither, it reads two small things and
 * loads no code.
 */
export function recompileIfStale(asOf: Day): void {
  requestIdleCallback(() => void look(asOf));
}

async function look(asOf: Day): Promise<void> {
  const [summary, given] = await Promise.all([handbookSummary.read(), managedPackValue()]);
  if (given !== undefined || summary.packs.some(({ managed }) => managed))
    await (await import('./managed-pack')).keepManagedPack(asOf);
  if (!isCompiled(await handbookSummary.read(), HANDBOOK_COMPILER))
    await (await import('./save-handbook')).compileAgain();
}
