import { join } from 'node:path';
import { cmd } from 'web-ext';

const OUTPUT = join(import.meta.dirname, '../../../.output');
export const PACKED_EXTENSION = join(OUTPUT, 'firefox-mv3-test.xpi');

/** Once before all tests in Firefox: packs the build, for Firefox installs for good only what is packed. */
export default async function pack(): Promise<void> {
  await cmd.build(
    {
      sourceDir: join(OUTPUT, 'firefox-mv3'),
      artifactsDir: OUTPUT,
      filename: 'firefox-mv3-test.xpi',
      overwriteDest: true,
    },
    { showReadyMessage: false },
  );
}
