import { bundledText } from './bundled-file';

/**
 * Starts the worker of a script that the page has brought as text: browsers open none from a folder by its address, and
 * the single file has no second one.
 */
export function openWorker(script: string): Worker {
  const path = script.replace(/^\//, '');
  const code = bundledText(path);
  if (code === undefined) throw new Error(`The page has not brought ${path}`);
  const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  const worker = new Worker(address);
  // Once anything arrives the script has been read; it is not read again.
  worker.addEventListener('message', () => URL.revokeObjectURL(address), { once: true });
  return worker;
}
