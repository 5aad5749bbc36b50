import { FreezeTransfer, PlanRollout, WeighTransfers } from '@vakwerk/backend/progress/index';
import { addWeeks, isoWeekAt } from '@vakwerk/domain/shared/time/iso-week';
import type { House } from './house.js';
import type { DemoCourseInHouse } from './seed-courses.js';

const FROZEN = 'probing-and-summarising';
const ROLLED_OUT = 'calm-with-angry-customers';

/** Every course weighed, one report frozen as for a meeting, and a roll-out that begins in a fortnight: nobody has anything to do for it yet. */
export async function seedTransfer(house: House, courses: ReadonlyMap<string, DemoCourseInHouse>): Promise<void> {
  const { product, organisationId, now } = house;
  await product.get(WeighTransfers).run({ organisationId }, now);
  const manager = house.people.flatMap(({ key, roles }) => (roles.includes('manager') ? (house.actors.get(key) ?? []) : []))[0];
  const frozen = courses.get(FROZEN);
  if (!manager) return;
  if (frozen) await product.get(FreezeTransfer).run(manager, frozen.courseId, now);
  const course = courses.get(ROLLED_OUT);
  if (!course || manager.teamIds.length < 2) return;
  await product.get(PlanRollout).run(
    manager,
    {
      courseId: course.courseId,
      outcomeSkillIds: [...new Set(course.content.modules.flatMap(({ skillIds }) => skillIds))],
      teamIds: manager.teamIds,
      waveCount: manager.teamIds.length,
      startsOn: addWeeks(isoWeekAt(now, manager.timeZone), 2),
      weeksBetween: 9,
      seed: house.organisation.language === 'nl' ? 'dakpan' : 'roof tile',
    },
    now,
  );
}
