import { Injectable } from '@nestjs/common';
import type { Actor } from '@vakwerk/domain/people/actor';
import { TRANSFER_METHOD } from '@vakwerk/domain/progress/transfer/transfer-method';
import { weighTransfer } from '@vakwerk/domain/progress/transfer/weigh-transfer';
import { FEWEST_PEOPLE } from '@vakwerk/domain/shared/fewest-people';
import { addWeeks, isoWeekAt, type WeekKey } from '@vakwerk/domain/shared/time/iso-week';
import { localDateAt, type TimeZone } from '@vakwerk/domain/shared/time/local-time';
import { FirstCompletions, type TaughtCourse } from '../../learning/index.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { SkillRepository } from '../../skills/index.js';
import { ObservationRepository } from '../observations/observation.repository.js';
import { AgentWeeksReader } from './agent-weeks.reader.js';
import { OutcomeMeasures } from './outcome-measures.js';
import { TransferRepository } from './transfer.repository.js';

/** A year of trainings, and before it the half year from which a level is estimated. */
const WEEKS = 78;

@Injectable()
export class WeighTransfers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly observations: ObservationRepository,
    private readonly completions: FirstCompletions,
    private readonly skills: SkillRepository,
    private readonly measures: OutcomeMeasures,
    private readonly agents: AgentWeeksReader,
    private readonly reports: TransferRepository,
    private readonly live: Live,
  ) {}

  /** Weighs every course again, over whole weeks until this one. Every night: nothing in it changes in an hour. @returns how many */
  run(actor: Pick<Actor, 'organisationId'>, now: Date = new Date()): Promise<number> {
    return this.unitOfWork.run(actor, async () => {
      const timeZone = await this.observations.timeZone();
      const courses = await this.completions.courses();
      const named = new Map((await this.skills.listAll()).map(({ id, code, name }) => [id, { id, code, name }]));
      const measured = await this.measures.read(now);
      for (const course of courses) {
        const outcome = measured(course.skillIds);
        const figures = await this.weigh(course, outcome, timeZone, now);
        const skills = outcome.flatMap(({ skillId }) => named.get(skillId) ?? []);
        const { courseId, title } = course;
        await this.reports.keep({ method: TRANSFER_METHOD, courseId, title, skills, figures }, now);
      }
      await this.live.announce('progress');
      return courses.length;
    });
  }

  private async weigh(
    { courseId }: TaughtCourse,
    skills: ReturnType<Awaited<ReturnType<OutcomeMeasures['read']>>>,
    timeZone: TimeZone,
    now: Date,
  ) {
    const firstWeek: WeekKey = addWeeks(isoWeekAt(now, timeZone), -WEEKS);
    const completions = await this.completions.ofCourse(courseId);
    const trainedIn = new Map(completions.map(({ personId, completedAt }) => [personId, isoWeekAt(completedAt, timeZone)]));
    const skillIds = completions.length < FEWEST_PEOPLE ? [] : skills.map(({ skillId }) => skillId);
    const agents = await this.agents.read({ skillIds, firstWeek, weekCount: WEEKS, day: localDateAt(now, timeZone) });
    const people = agents.map(({ personId, ...agent }) => ({ ...agent, trainedInWeek: trainedIn.get(personId) ?? null }));
    return weighTransfer({ firstWeek, weekCount: WEEKS, people, skills });
  }
}
