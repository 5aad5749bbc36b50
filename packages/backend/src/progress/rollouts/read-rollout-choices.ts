import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { addWeeks, isoWeekAt } from '@vakwerk/domain/shared/time/iso-week';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { FirstCompletions, type TaughtCourse } from '../../learning/index.js';
import { SkillRepository } from '../../skills/index.js';
import { ObservationRepository } from '../observations/observation.repository.js';
import { OutcomeMeasures } from '../transfer/outcome-measures.js';
import { type RolloutTeam, RolloutTeamsReader } from './rollout-teams.reader.js';

export interface RolloutChoices {
  /** That can be rolled out: in use, and about something that is listened for. */
  readonly courses: readonly (Pick<TaughtCourse, 'courseId' | 'title'> & {
    readonly skills: readonly { readonly id: string; readonly code: string; readonly name: TaughtCourse['title'] }[];
  })[];
  readonly teams: readonly RolloutTeam[];
  /** The first Monday on which one can begin. */
  readonly firstStart: string;
}

/** What a manager can choose from when planning a roll-out. */
@Injectable()
export class ReadRolloutChoices {
  constructor(
    private readonly observations: ObservationRepository,
    private readonly courses: FirstCompletions,
    private readonly measures: OutcomeMeasures,
    private readonly skills: SkillRepository,
    private readonly teams: RolloutTeamsReader,
  ) {}

  async run(actor: PersonActor, now: Date = new Date()): Promise<RolloutChoices> {
    const timeZone = await this.observations.timeZone();
    const measured = await this.measures.read(now);
    const skills = new Map((await this.skills.listAll()).map((skill) => [skill.id, skill]));
    const courses = (await this.courses.courses())
      .filter(({ archived }) => !archived)
      .map(({ courseId, title, skillIds }) => ({
        courseId,
        title,
        skills: measured(skillIds).flatMap(({ skillId }) => skills.get(skillId) ?? []),
      }));
    return {
      courses: courses.filter(({ skills: outcome }) => outcome.length > 0),
      teams: (await this.teams.list(localDateAt(now, timeZone))).filter(({ id }) => actor.teamIds.includes(id)),
      firstStart: addWeeks(isoWeekAt(now, timeZone), 1),
    };
  }
}
