/** The tasks of a worker by name: each takes one input, may report how far it is, and gives one output. */
export type Tasks = Readonly<Record<string, (input: never, report: (progress: unknown) => void) => unknown>>;

/** What a page sends to a worker. Numbers are given out by the page. */
export interface Call<Input = unknown> {
  readonly id: number;
  readonly task: string;
  readonly input: Input;
}

/** An error as it is sent: browsers copy only the names of their own. */
export interface Failure {
  readonly name: string;
  readonly message: string;
}

/** What a worker sends back, under the number of the call: any number of reports, then one output or failure. */
export type Reply<Progress = unknown, Output = unknown> =
  | { readonly id: number; readonly progress: Progress }
  | { readonly id: number; readonly output: Output }
  | { readonly id: number; readonly failure: Failure };
