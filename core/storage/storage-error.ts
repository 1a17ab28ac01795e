/** Why something could not be stored: there is no room left, or the browser refuses for whatever reason. */
export type StorageProblem = 'full' | 'refused';

/** A write that has failed. What was to be written is not stored; the surface keeps it and says so. */
export class StorageError extends Error {
  override readonly name = 'StorageError';

  constructor(
    readonly problem: StorageProblem,
    cause: unknown,
  ) {
    super(`Not stored (${problem}): ${String(cause)}`, { cause });
  }
}

/** The browsers' words for no room: `QuotaExceededError`, "Resource::kQuotaBytes quota exceeded", "IO error: … No space left". */
export function toStorageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  return new StorageError(/quota|no space|disk full/i.test(String(error)) ? 'full' : 'refused', error);
}
