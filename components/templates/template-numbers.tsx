import type { ComponentChildren } from 'preact';
import type { Country } from '../../core/guide/guide';
import type { Template } from '../../core/guide/template';
import { useTemplateHref } from './called-from';

interface WithTemplateNumbersProps {
  /** Plain text about templates; never a text to copy. */
  readonly text: string;
  /** Those to which a number leads. */
  readonly templates: readonly Pick<Template, 'id' | 'title' | 'countries'>[];
  /** The country whose text is shown because the address names it: the other template opens in it, too. */
  readonly country: Country | undefined;
}

const NUMBER = /(?<![\p{L}\p{N}-])V[1-9]\d{0,2}(?![\p{L}\p{N}-])/gu;

/** Text in which the number of another template ("die Bedingungen aus V17") leads to it. */
export function WithTemplateNumbers({ text, templates, country }: WithTemplateNumbersProps) {
  const href = useTemplateHref();
  const parts: ComponentChildren[] = [];
  let read = 0;
  for (const { 0: number, index } of text.matchAll(NUMBER)) {
    const named = templates.find(({ id }) => id === number);
    if (!named) continue;
    const law = named.countries.find((one) => one === country);
    parts.push(
      text.slice(read, index),
      <a key={index} href={href(number, law)} title={named.title}>
        {number}
      </a>,
    );
    read = index + number.length;
  }
  return (
    <>
      {parts}
      {text.slice(read)}
    </>
  );
}
