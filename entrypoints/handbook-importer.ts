import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ImportQuestion } from '../platform/handbook/import-client';
import { importer } from '../platform/handbook/import-worker';

/** The worker of the settings: files of handbook chapters come in, records go into the browser's database. It runs in no page. */
export default defineUnlistedScript(() => {
  const work = importer((message) => self.postMessage(message));
  self.onmessage = ({ data }: MessageEvent<ImportQuestion>) => void work(data);
});
