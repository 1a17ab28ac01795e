/** What one check of the self-test found. */
export interface SelfCheckResult {
  readonly passed: boolean;
  /** What was counted: requests that were refused, traces in the page, hosts with access … */
  readonly count: number;
}

/** A check that the user can watch. Never rejects. */
export interface SelfCheck {
  readonly id: 'network' | 'traces' | 'hosts' | 'outside';
  run(): Promise<SelfCheckResult>;
}
