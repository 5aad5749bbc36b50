/** To read, choose, say how sure and read why: measured against a set of five in two minutes. */
const SECONDS_PER_CARD = 24;

/** Whole minutes for a number of cards, rounded up; 0 for none. */
export const practiceMinutes = (cards: number): number => Math.ceil((cards * SECONDS_PER_CARD) / 60);
