/** The tasks of a worker by name. Each takes one input, may report progress, and returns one output. */
export type Tasks = Readonly<Record<string, (input: never, report: (progress: unknown) => void) => unknown>>;

/** What a page sends to a worker. The page numbers its calls. */
export interface Call<Input = unknown> {
  readonly id: number;
  readonly task: string;
  readonly input: Input;
}

/** An error in transit. Not an `Error`: cloning keeps only the names of built-in errors. */
export interface Failure {
  readonly name: string;
  readonly message: string;
}

/**
 * What a worker sends back, with the number of the call: any number of progress reports, then one output or failure.
 */
export type Reply<Progress = unknown, Output = unknown> =
  | { readonly id: number; readonly progress: Progress }
  | { readonly id: number; readonly output: Output }
  | { readonly id: number; readonly failure: Failure };
