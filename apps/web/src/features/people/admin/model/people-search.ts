/** What the address of the list may say; every page loads this. */
export const SORTS = ['name', 'email', 'roles', 'team', 'status'] as const;
export type Sort = (typeof SORTS)[number];

/** Search and order of the list of people, as they stand in the address. */
export interface PeopleSearch {
  q?: string | undefined;
  sort?: Sort | undefined;
  down?: boolean | undefined;
}

/** Only what is one of them: an address can be typed. */
export const peopleSearch = ({ q, sort, down }: PeopleSearch): PeopleSearch => ({
  q: typeof q === 'string' && q !== '' ? q : undefined,
  sort: SORTS.find((each) => each === sort),
  down: down === true ? true : undefined,
});
