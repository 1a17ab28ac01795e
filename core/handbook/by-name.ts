interface Named {
  readonly id: string;
  readonly name: string;
}

/** The order in which houses and packs are listed: by name, as German sorts it; of equal names by id. */
export const byName = (a: Named, b: Named): number => a.name.localeCompare(b.name, 'de') || (a.id < b.id ? -1 : 1);
