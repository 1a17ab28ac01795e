import { useId } from 'preact/hooks';

interface ChoicesProps<T extends string> {
  readonly legend: string;
  readonly choices: readonly { readonly value: T; readonly name: string }[];
  readonly value: T | undefined;
  readonly onChange: (value: T) => void;
  /** Shown, but not to be changed: somebody else has settled it. */
  readonly fixed?: boolean;
}

/** One of a few: radio buttons in a row, with the arrow keys as everywhere. */
export function Choices<T extends string>({ legend, choices, value, onChange, fixed = false }: ChoicesProps<T>) {
  const name = useId();
  return (
    <fieldset class="choices" disabled={fixed}>
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          {choice.name}
        </label>
      ))}
    </fieldset>
  );
}
