import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { mayReadProficiency } from '@vakwerk/domain/progress/progress-policy';
import { GOAL_LEVELS, type GoalLevel } from '@vakwerk/domain/progress/skill-goal';
import { type LevelReached, type TimeToProficiency, timeToProficiency } from '@vakwerk/domain/progress/time-to-proficiency';
import { FEWEST_PEOPLE } from '@vakwerk/domain/shared/fewest-people';
import { UNIFORM_PRIOR } from '@vakwerk/domain/shared/statistics/beta-prior';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { z } from 'zod';
import { NotAllowed, NotFound } from '../../platform/auth/access-errors.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { type NewcomerFacts, NewcomerReader, type NewcomerRow } from './newcomer.reader.js';

const schema = z.object({ skillId: z.uuid(), level: z.enum(GOAL_LEVELS), months: z.int().min(1).max(60) });
export type ReadProficiencyRequest = z.input<typeof schema>;

/** People who began in the same half year. */
export interface HireCohort {
  /** `YYYY-MM-DD`, 1 January or 1 July. */
  readonly from: string;
  readonly time: TimeToProficiency;
}

export interface ProficiencyView {
  readonly skill: NewcomerFacts['skill'];
  readonly level: GoalLevel;
  /** First day of hire that counts. */
  readonly since: string;
  /** Everyone together. */
  readonly all: TimeToProficiency;
  /** Empty also when what they leave of everyone would be a group under five. */
  readonly cohorts: readonly HireCohort[];
  /** Hired in the period, but before calls were scored; null under five, as is any group. */
  readonly before: number | null;
}

@Injectable()
export class ReadProficiency {
  constructor(private readonly reader: NewcomerReader) {}

  /** How long newcomers of one's own teams take to a level. @throws NotAllowed, NotFound for a skill that is not in use */
  async run(actor: PersonActor, input: ReadProficiencyRequest, now: Date = new Date()): Promise<ProficiencyView> {
    const { skillId, level, months } = parseInput(schema, input);
    if (!mayReadProficiency(actor)) throw new NotAllowed();
    // From the start of a half year: two periods must not differ by one person.
    const since = halfYearOf(monthsBefore(localDateAt(now, actor.timeZone), months));
    const facts = await this.reader.read({ skillId, teamIds: actor.teamIds, since }, now);
    if (!facts) throw new NotFound('Skill');
    const { skill, thresholds, prior, asOf, newcomers, before } = facts;
    const reached: LevelReached = { threshold: thresholds[GOAL_LEVELS.indexOf(level)] ?? 1, prior: prior ?? UNIFORM_PRIOR };
    const timeOf = (rows: readonly NewcomerRow[]) => timeToProficiency(rows, reached, asOf);
    const cohorts = Map.groupBy(newcomers, ({ hiredOn }) => halfYearOf(hiredOn));
    return {
      skill,
      level,
      since,
      all: timeOf(newcomers),
      cohorts: canBeSplit([...cohorts.values()])
        ? [...cohorts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([from, rows]) => ({ from, time: timeOf(rows) }))
        : [],
      before: before >= FEWEST_PEOPLE ? before : null,
    };
  }
}

/** What is left of everyone when the half years that are shown are taken off is a group too. */
function canBeSplit(cohorts: readonly (readonly NewcomerRow[])[]): boolean {
  const hidden = cohorts.filter(({ length }) => length < FEWEST_PEOPLE).reduce((sum, { length }) => sum + length, 0);
  return hidden === 0 || hidden >= FEWEST_PEOPLE;
}

const halfYearOf = (date: string): string => `${date.slice(0, 4)}-${date.slice(5, 7) < '07' ? '01' : '07'}-01`;

function monthsBefore(date: string, months: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() - months, 1);
  return day.toISOString().slice(0, 10);
}
