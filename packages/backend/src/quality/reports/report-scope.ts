import type { PersonActor } from '@vakwerk/domain/people/actor';
import { FEWEST_PEOPLE } from '@vakwerk/domain/shared/fewest-people';
import { isoDate } from '@vakwerk/domain/shared/iso-date';
import { addDays, daysBetween } from '@vakwerk/domain/shared/time/calendar';
import { localDateAt, resolveLocalTime } from '@vakwerk/domain/shared/time/local-time';
import { z } from 'zod';
import { NotFound } from '../../platform/auth/access-errors.js';
import { InvalidInput, parseInput } from '../../platform/auth/invalid-input.js';
import { leadsTeams } from '../register/readable.js';

const DEFAULT_DAYS = 91;
const MOST_DAYS = 731;

const day = z
  .string()
  .max(10)
  .refine((text) => isoDate(text) === text && text !== '', 'A date is YYYY-MM-DD.')
  .nullish();
const schema = z.object({
  from: day,
  until: day,
  teamId: z.string().max(64).nullish(),
  scorecardId: z.string().max(64).nullish(),
});
export type ReportRequest = z.input<typeof schema>;

/** Days in the reader's own zone, both ends included, and as many days just before them to compare with. */
export interface ReportPeriod {
  readonly from: string;
  readonly until: string;
  readonly beforeFrom: string;
  readonly beforeUntil: string;
}

/** Whose evaluations a report is about, and of when. */
export interface ReportScope {
  readonly actor: PersonActor;
  /** null: the reader leads no team, and the report is about themselves. */
  readonly teamIds: readonly string[] | null;
  readonly period: ReportPeriod;
  readonly scorecardId: string | null;
}

/** @throws NotFound for a team that is not the reader's own; InvalidInput when the days are no period */
export function reportScope(actor: PersonActor, request: ReportRequest | null | undefined, now: Date): ReportScope {
  const { from, until, teamId, scorecardId } = parseInput(schema, request ?? {});
  const leads = leadsTeams(actor);
  if (teamId && !(leads && actor.teamIds.includes(teamId))) throw new NotFound('Team');
  const last = until ?? localDateAt(now, actor.timeZone);
  const first = from ?? addDays(last, 1 - DEFAULT_DAYS);
  const days = daysBetween(first, last) + 1;
  if (days < 1 || days > MOST_DAYS) throw new InvalidInput(`A period has 1 to ${MOST_DAYS} days.`);
  const beforeUntil = addDays(first, -1);
  const period = { from: first, until: last, beforeFrom: addDays(beforeUntil, 1 - days), beforeUntil };
  return { actor, teamIds: leads ? (teamId ? [teamId] : actor.teamIds) : null, period, scorecardId: scorecardId || null };
}

/** Midnights in the reader's zone: where the period before begins, where this one begins, and where it ends. */
export function boundsOf({ actor: { timeZone }, period }: ReportScope): readonly [Date, Date, Date] {
  const midnight = (date: string) => resolveLocalTime(`${date}T00:00`, timeZone);
  return [midnight(period.beforeFrom), midnight(period.from), midnight(addDays(period.until, 1))];
}

/** Over a quarter a week says too little. */
export const bucketOf = ({ period: { from, until } }: ReportScope): 'week' | 'month' =>
  daysBetween(from, until) > 98 ? 'month' : 'week';

/** A figure about a few people is one about each of them; about oneself it may be. */
export const tooFewPeople = ({ teamIds }: ReportScope, people: number): boolean =>
  teamIds !== null && people > 0 && people < FEWEST_PEOPLE;
