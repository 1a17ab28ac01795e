import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Country } from '../../core/guide/guide';
import { pageAddress } from '../../core/guide/page-address';
import { type TemplatePlace, templateAddress } from '../../core/reader/template-address';

const PlaceContext = createContext<TemplatePlace>({});
/** Says for which page the documents below it are offered. */
export const TemplatePlaceProvider = PlaceContext.Provider;

/** The address of a document, or of all of one name, in the reader. It takes along for which page it is. */
export function useTemplateHref(): (id: string, country?: Country) => string {
  const place = useContext(PlaceContext);
  return (id, country) => pageAddress('reader', templateAddress(id, place, country));
}
