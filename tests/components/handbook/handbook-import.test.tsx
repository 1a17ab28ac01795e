import { act } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { ImportView } from '../../../components/handbook/import-view';
import { useHandbookImport } from '../../../components/handbook/use-handbook-import';
import { toPack } from '../../../core/handbook/team-pack';
import type { AppliedPack, HandbookImportServices, ImportProgress } from '../../../core/ports/handbook-import';
import { click, draw, settled, t } from '../support/draw';

const PACK = { format: 'leitfaden-team-pack', version: 1, id: 'adler', name: 'Adler', issued: '2026-11-28' };

class ImportCancelled extends Error {
  override readonly name = 'ImportCancelled';
}

/** A pack that waits for its answer, and then is being applied until somebody stops it. */
async function reviewed() {
  let told: (now: ImportProgress) => void = () => {};
  let isStopped = false;
  const services: HandbookImportServices = {
    read: () => Promise.reject(new Error('not asked')),
    openPack: async (_file, progress, signal) => {
      const read = toPack('x.json', PACK);
      if (!('pack' in read)) throw new Error('no pack');
      told = progress;
      const apply = () =>
        new Promise<AppliedPack>((_resolve, reject) => {
          signal.addEventListener('abort', () => {
            isStopped = true;
            reject(new ImportCancelled());
          });
        });
      return { pack: read.pack, hash: 'a'.repeat(64), standing: 'first', changes: [], apply, drop: () => {} };
    },
    undo: async () => {},
    undoPack: async () => {},
    loadRules: async () => [],
  };
  let start = (_files: readonly File[]) => {};
  const Importing = () => {
    const running = useHandbookImport(services);
    start = running.start;
    return <ImportView running={running} />;
  };
  const view = draw(<Importing />);
  await act(async () => start([new File(['{}'], 'adler.json')]));
  await settled();
  await click(view.button(t('packApply')));
  const status = () => view.texts('.section-status').join();
  const tell = (now: ImportProgress) => act(async () => told(now));
  return { view, status, tell, share: () => view.the<HTMLProgressElement>('progress').value, stopped: () => isStopped };
}

describe('a pack that is being applied', () => {
  it('goes on where its reading has ended: the bar never goes back', async () => {
    const { status, share, tell } = await reviewed();
    expect(status()).toBe(t('handbookCompiling'));
    const before = share();
    await tell({ step: 'compiling', share: 0.7 });
    expect(share()).toBeGreaterThan(before);
    expect(before).toBeGreaterThan(0);
  });

  it('ends when it is stopped, and is not there', async () => {
    const { view, status, stopped } = await reviewed();
    await click(view.button(t('cancel')));
    await settled();
    expect(stopped()).toBe(true);
    expect(status()).toBe(t('handbookCancelled'));
    expect(view.find('.handbook-after')).toBeNull();
  });
});
