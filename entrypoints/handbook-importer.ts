import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { importTasks } from '../platform/handbook/import-worker';
import { serveTasks } from '../platform/workers/serve-tasks';

/**
 * The worker that imports handbook chapters: reads files and writes records into the browser's database. It runs in no
 * page.
 */
export default defineUnlistedScript(() => serveTasks(importTasks()));
