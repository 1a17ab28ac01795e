// The package brings no types. Only what the tests call.
declare module 'web-ext' {
  interface LintResult {
    readonly errors: readonly unknown[];
    readonly notices: readonly unknown[];
    readonly warnings: readonly unknown[];
  }
  export const cmd: {
    lint(
      options: { sourceDir: string; output: 'none' | 'json' | 'text'; metadata?: boolean },
      more: { shouldExitProgram: boolean },
    ): Promise<LintResult>;
    build(
      options: { sourceDir: string; artifactsDir: string; filename: string; overwriteDest: boolean },
      more: { showReadyMessage: boolean },
    ): Promise<{ extensionPath: string }>;
  };
}
