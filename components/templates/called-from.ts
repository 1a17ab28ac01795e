import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Country } from '../../core/guide/guide';
import { pageAddress } from '../../core/guide/page-address';
import { type CalledFrom, templateAddress } from '../../core/reader/template-address';

const CalledFromContext = createContext<CalledFrom>({});
/** Says for which page the documents below it are offered. */
export const CalledFromProvider = CalledFromContext.Provider;

/** The address of a document, or of all of one name, in the reader. It takes along for which page it is. */
export function useTemplateHref(): (id: string, country?: Country) => string {
  const calledFrom = useContext(CalledFromContext);
  return (id, country) => pageAddress('reader', templateAddress(id, calledFrom, country));
}
