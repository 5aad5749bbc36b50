import { FreezeTransfer, PlanRollout, WeighTransfers } from '@vakwerk/backend/progress/index';
import { SkillRepository } from '@vakwerk/backend/skills/index';
import { addWeeks, isoWeekAt } from '@vakwerk/domain/shared/time/iso-week';
import type { House } from './house.js';
import type { DemoCourseInHouse } from './seed-courses.js';

const FROZEN = 'probing-and-summarising';
const ROLLED_OUT = 'calm-with-angry-customers';

/** Every course weighed, one report frozen as for a meeting, and a roll-out that begins in a fortnight: nobody has anything to do for it yet. */
export async function seedTransfer(house: House, courses: ReadonlyMap<string, DemoCourseInHouse>): Promise<void> {
  const { product, organisationId, now } = house;
  await product.get(WeighTransfers).run({ organisationId }, now);
  const managers = house.people.flatMap(({ key, roles }) => (roles.includes('manager') ? (house.actors.get(key) ?? []) : []));
  const frozen = courses.get(FROZEN);
  if (managers[0] && frozen) await product.get(FreezeTransfer).run(managers[0], frozen.courseId, now);
  // A roll-out compares teams: it is planned by who leads more than one.
  const planner = managers.find(({ teamIds }) => teamIds.length > 1);
  const course = courses.get(ROLLED_OUT);
  if (!planner || !course) return;
  const codes = course.content.modules.flatMap(({ skillIds }) => skillIds);
  const skills = await product.within(organisationId, () => product.get(SkillRepository).findByCodes(codes));
  await product.get(PlanRollout).run(
    planner,
    {
      courseId: course.courseId,
      outcomeSkillIds: skills.map(({ id }) => id),
      teamIds: planner.teamIds,
      waveCount: planner.teamIds.length,
      startsOn: addWeeks(isoWeekAt(now, planner.timeZone), 2),
      weeksBetween: 9,
      seed: 'dakpan',
    },
    now,
  );
}
