import type { Route } from './route';

/**
 * What of an address is another page to the reader: two addresses of one view differ only in where they point on it, to
 * what it is narrowed, or whose law they show it in.
 */
export function viewOf(route: Route): string {
  switch (route.type) {
    case 'section':
      return `section ${route.chapter}`;
    case 'handbook':
      return `handbook ${route.slug}`;
    case 'search':
      return `search ${JSON.stringify(route.request)}`;
    case 'templates':
      return `templates ${route.group ?? ''}`;
    case 'template':
      return `template ${route.template}`;
    default:
      return route.type;
  }
}
