/**
 * Makes something when it is first asked for, and once. For tables that many texts never need: making all of them keeps
 * the worker from its first check.
 */
export function whenAsked<Made>(make: () => Made): () => Made {
  let made: { readonly it: Made } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}
