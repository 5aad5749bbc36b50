import { LookAtNextSteps, SaveNextStep } from '@vakwerk/backend/coaching/index';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { daysAgo, type House } from './house.js';
import type { DemoCourseInHouse } from './seed-courses.js';

type Wish = Parameters<SaveNextStep['run']>[1]['wish'];
const DAYS = 30;

/** Three rules that have been on for a month: each day was looked at by what the worker runs, so their log says what it would say. */
export async function seedNextSteps(house: House, courses: ReadonlyMap<string, DemoCourseInHouse>): Promise<void> {
  const { product, organisationId, now } = house;
  const manager = house.people.flatMap(({ key, roles }) => (roles.includes('manager') ? (house.actors.get(key) ?? []) : []))[0];
  if (!manager) return;
  for (const wish of wishes(house, manager, courses))
    await product.get(SaveNextStep).run(manager, { id: null, version: 0, wish, on: true }, daysAgo(now, DAYS));
  for (let day = DAYS; day >= 0; day -= 1) await product.get(LookAtNextSteps).run({ organisationId }, {}, daysAgo(now, day));
}

function wishes(house: House, { teamIds }: PersonActor, courses: ReadonlyMap<string, DemoCourseInHouse>): Wish[] {
  const dutch = house.organisation.language === 'nl';
  const audience = { teamIds: [...teamIds], roles: ['agent' as const] };
  const limits = { perPersonPerWeek: 1, perDay: null };
  const probing = courses.get('probing-and-summarising');
  return [
    {
      name: dutch ? 'Vaker hetzelfde punt' : 'The same point again',
      trigger: { kind: 'criterionFails', criterionId: null, times: 3, outOf: 5 },
      actions: [
        { kind: 'addAgendaPoint', title: '' },
        { kind: 'addCards', skillId: null, most: 3 },
      ],
      ...{ audience, limits },
    },
    ...(probing
      ? [
          {
            name: dutch ? 'Certificaat bijna voorbij' : 'Certificate expires soon',
            trigger: { kind: 'certificateExpires' as const, certificationId: null, days: 30 },
            actions: [
              { kind: 'assignLearning' as const, target: { kind: 'course' as const, id: probing.courseId }, dueDays: null },
            ],
            ...{ audience, limits },
          },
        ]
      : []),
    {
      name: dutch ? 'Nieuwe collega' : 'New colleague',
      trigger: { kind: 'personIsNew', days: 21 },
      actions: [{ kind: 'steerSample', calls: 2 }, { kind: 'tellCoach' }],
      ...{ audience, limits },
    },
  ];
}
