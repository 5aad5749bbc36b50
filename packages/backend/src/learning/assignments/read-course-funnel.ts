import { Injectable } from '@nestjs/common';
import { FEWEST_OBSERVATIONS } from '@vakwerk/domain/shared/level-bands';
import { NotFound } from '../../platform/auth/access-errors.js';
import { isUuid } from '../../platform/database/new-id.js';
import { type CourseFunnel, CourseFunnelReader } from './course-funnel.reader.js';

type Hidden<Counts> = { [Key in keyof Counts]: Counts[Key] extends number ? number | null : Counts[Key] };

@Injectable()
export class ReadCourseFunnel {
  constructor(private readonly reader: CourseFunnelReader) {}

  /**
   * Where people stop in a course. Under five people it says only how many there are: with fewer, a number is about somebody.
   * @throws NotFound, also when it was never published
   */
  async run(courseId: string, now: Date = new Date()) {
    const funnel = isUuid(courseId) ? await this.reader.read(courseId, now) : null;
    if (!funnel) throw new NotFound('This course');
    return funnel.assigned < FEWEST_OBSERVATIONS ? withoutNumbers(funnel) : funnel;
  }
}

function withoutNumbers({ versionNumber, assigned, modules }: CourseFunnel) {
  const few = null as number | null;
  return {
    versionNumber,
    assigned,
    started: few,
    completed: few,
    modules: modules.map((module): Omit<Hidden<typeof module>, 'steps'> & { steps: Hidden<(typeof module.steps)[number]>[] } => ({
      ...module,
      started: few,
      completed: few,
      steps: module.steps.map((step) => ({ ...step, done: few, stopped: few })),
    })),
  };
}
