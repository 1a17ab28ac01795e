import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { filesInFolder, OUTPUT } from '../../release/packages';

export const PACKED_EXTENSION = join(OUTPUT, 'firefox-mv3-test.xpi');

/** Once before all tests in Firefox: packs the build, for Firefox installs for good only what is packed. */
export default async function pack(): Promise<void> {
  const zip = new JSZip();
  for (const [path, bytes] of filesInFolder(join(OUTPUT, 'firefox-mv3'))) zip.file(path, bytes);
  writeFileSync(PACKED_EXTENSION, await zip.generateAsync({ type: 'nodebuffer' }));
}
