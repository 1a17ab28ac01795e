/** The channel on which surfaces of the extension announce changed records; no web page can listen. */
const CHANNEL = 'records';

export type ChangedRecords = readonly (readonly [kind: string, id: string])[];

/** Announces changed records to all surfaces, this one included. */
export function announce(changes: ChangedRecords): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(changes);
  channel.close();
}

/** Calls back with the records that any surface has changed. Returns a function that stops it. */
export function watchRecords(changed: (changes: ChangedRecords) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<ChangedRecords>) => changed(data);
  return () => channel.close();
}
