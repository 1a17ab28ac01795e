// The package brings no types. Only what the tests call.
declare module 'addons-linter' {
  /** Something the linter says about a line of a file; lines and columns from 1. */
  interface Remark {
    readonly code: string;
    readonly message: string;
    readonly file?: string;
    readonly line?: number;
    readonly column?: number;
  }
  interface LintResult {
    readonly errors: readonly Remark[];
    readonly notices: readonly Remark[];
    readonly warnings: readonly Remark[];
  }
  const linter: {
    createInstance(options: {
      config: { _: readonly string[]; logLevel: 'fatal'; output: 'none' };
      runAsBinary: false;
    }): { run(): Promise<LintResult> };
  };
  export default linter;
}
