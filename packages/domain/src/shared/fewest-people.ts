/** Groups smaller than this are not aggregated: a number about four people is a number about each of them. */
export const FEWEST_PEOPLE = 5;
