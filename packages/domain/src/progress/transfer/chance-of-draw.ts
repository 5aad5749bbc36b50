import { type WeekKey, weeksBetween } from '../../shared/time/iso-week.js';
import { estimateEffect } from './estimate-effect.js';
import type { PeopleWeeks } from './people-weeks.js';
import { stackedRows, type TransferWindow } from './stacked-rows.js';

/** How teams could have been drawn: the turn of each in draw 0, 1, 2 …, all as likely as the one that was. */
export interface Redraws {
  readonly count: number;
  readonly turnsOf: (redraw: number) => ReadonlyMap<string, WeekKey>;
}

/** A draw gives a difference this large so seldom that chance is not believed. */
export const CHANCE_NOT_BELIEVED = 0.05;

/**
 * How often the draw alone gives a difference at least as large as the one that was seen, if the training does nothing: exact whatever teams have good or
 * bad months, because only the order is redrawn and every answer stays. Source: R. A. Fisher, The Design of Experiments (1935), ch. II; with the draw itself
 * counted, as B. Phipson & G. K. Smyth, Stat. Appl. Genet. Mol. Biol. 9 (2010) art. 39. With two teams it is never below a half: two teams prove nothing.
 */
export function chanceOfDraw(
  people: PeopleWeeks,
  seen: number,
  {
    teamIds,
    firstWeek,
    window,
    redraws,
  }: {
    /** Of each person. */
    readonly teamIds: readonly string[];
    readonly firstWeek: WeekKey;
    readonly window: TransferWindow;
    readonly redraws: Redraws;
  },
): number {
  let asLarge = 1;
  let counted = 1;
  for (let redraw = 0; redraw < redraws.count; redraw++) {
    const turns = new Map([...redraws.turnsOf(redraw)].map(([teamId, week]) => [teamId, weeksBetween(firstWeek, week)]));
    const trainedIn = Int32Array.from(teamIds, (teamId) => turns.get(teamId) ?? people.weekCount);
    const effect = estimateEffect(stackedRows({ ...people, trainedIn }, window), people.team);
    if (!effect) continue;
    counted += 1;
    // The same order again gives the same difference but for the last digits.
    if (Math.abs(effect.difference) >= Math.abs(seen) - 1e-9) asLarge += 1;
  }
  return asLarge / counted;
}
