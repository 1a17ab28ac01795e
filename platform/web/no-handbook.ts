/** A page without an extension has no handbook chapters, so there is nothing to compile again. */
export const recompileIfStale = (): void => {};

/** As above. */
export const compileAgain = (): Promise<void> => Promise.resolve();
