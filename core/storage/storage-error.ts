/** Why something could not be stored: no room, or the browser refused for another reason. */
export type StorageProblem = 'full' | 'refused';

/** A failed read or write. Nothing was stored; the surface keeps the value and says so. */
export class StorageError extends Error {
  override readonly name = 'StorageError';

  constructor(
    readonly problem: StorageProblem,
    cause: unknown,
  ) {
    super(`Not stored (${problem}): ${String(cause)}`, { cause });
  }
}

/**
 * Browsers say "full" in these ways: `QuotaExceededError`, "Resource::kQuotaBytes quota exceeded", "IO error: … No
 * space left".
 */
export function toStorageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  return new StorageError(/quota|no space|disk full/i.test(String(error)) ? 'full' : 'refused', error);
}
