import { bundledText, readBundledFile } from './bundled-file';

/**
 * Starts the worker of a script that comes as text: browsers open none from a folder by its address, and the single
 * file has no second one. Where the text is still to be fetched, what is said to the worker waits for it; it fails as a
 * worker does (`onerror`) where it cannot be.
 */
export function openWorker(script: string): Worker {
  const path = script.replace(/^\//, '');
  const code = bundledText(path);
  return code === undefined ? whenHere(readBundledFile(path)) : workerOf(code);
}

function workerOf(code: string): Worker {
  const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  const worker = new Worker(address);
  // Once anything arrives the script has been read; it is not read again.
  worker.addEventListener('message', () => URL.revokeObjectURL(address), { once: true });
  return worker;
}

/** What `WorkerClient` uses of a worker, with a channel in which messages wait for it. */
function whenHere(coming: Promise<string>): Worker {
  const { port1, port2 } = new MessageChannel();
  let worker: Worker | undefined;
  let ended = false;
  const early = Object.assign(port1, {
    onerror: null as Worker['onerror'],
    terminate: () => {
      ended = true;
      worker?.terminate();
      port1.close();
    },
  });
  const fail = (message: string) => early.onerror?.call(early as never, new ErrorEvent('error', { message }));
  coming.then(
    (code) => {
      if (ended) return;
      worker = workerOf(code);
      worker.onmessage = ({ data }) => port2.postMessage(data);
      worker.onerror = ({ message }) => fail(message);
      port2.onmessage = ({ data }) => worker?.postMessage(data);
    },
    (error: Error) => fail(error.message),
  );
  return early as unknown as Worker;
}
