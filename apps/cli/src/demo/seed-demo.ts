import { DEMO_PASSWORD } from '@vakwerk/backend/people/index';
import { RefreshPriors, RefreshTeamWeeks } from '@vakwerk/backend/progress/index';
import { openProduct } from '../application/open-product.js';
import { organisations, people } from './content/organisations.js';
import type { DemoOrganisation, Role } from './content/types.js';
import type { DemoAccount, SeedOptions } from './demo-seed.js';
import { ageThePast } from './seed/age-the-past.js';
import { seedArrivals } from './seed/seed-arrivals.js';
import { seedAssigning, seedCertifications } from './seed/seed-assigning.js';
import { seedCalibrations } from './seed/seed-calibrations.js';
import { seedCoaching } from './seed/seed-coaching.js';
import { seedCourses } from './seed/seed-courses.js';
import { seedDisputes } from './seed/seed-disputes.js';
import { seedGoals } from './seed/seed-goals.js';
import { seedHistory } from './seed/seed-history.js';
import { seedLearning } from './seed/seed-learning.js';
import { seedLeaving } from './seed/seed-leaving.js';
import { seedMessages } from './seed/seed-messages.js';
import { seedNextSteps } from './seed/seed-next-steps.js';
import { seedPackages } from './seed/seed-packages.js';
import { seedPastCoaching } from './seed/seed-past-coaching.js';
import { seedPeople } from './seed/seed-people.js';
import { seedPractice } from './seed/seed-practice.js';
import { seedQueue } from './seed/seed-queue.js';
import { seedQuizzes } from './seed/seed-quizzes.js';
import { seedRecordedCalls } from './seed/seed-recorded-calls.js';
import { scoreSampled, seedSampling } from './seed/seed-sampling.js';
import { seedScorecards } from './seed/seed-scorecards.js';
import { seedTransfer } from './seed/seed-transfer.js';

const SHOWN: readonly Role[] = ['agent', 'coach', 'manager', 'author', 'admin'];

/** One person for each role of the first organisation, as the terminal prints them. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = SHOWN.flatMap((role) => {
  const person = people
    .filter((p) => p.organisation === organisations[0]?.key && p.roles.includes(role))
    .sort((a, b) => a.roles.length - b.roles.length)[0];
  return person ? [{ role, name: `${person.givenName} ${person.familyName}`, email: person.email, password: DEMO_PASSWORD }] : [];
});

/** Makes the demo through the product's own use cases: the same seed and the same day give the same demo. */
export async function seedDemo({ env, now, onProgress }: SeedOptions): Promise<void> {
  const product = await openProduct(env);
  try {
    for (const organisation of organisations) await seedOrganisation(organisation);
  } finally {
    await product.close();
  }

  async function seedOrganisation(organisation: DemoOrganisation): Promise<void> {
    const house = await seedPeople(product, organisation, now);
    onProgress(`${organisation.name}: ${house.people.length} people`);
    const version = await seedScorecards(house);
    const drawn = await seedSampling(house);
    const history = await seedHistory(house, version);
    await seedLeaving(house);
    const sampled = await scoreSampled(house, version, drawn);
    const recorded = await seedRecordedCalls(house, version);
    await seedCalibrations(house, version);
    await seedArrivals(house);
    await seedQueue(house);
    onProgress(`${organisation.name}: ${sampled.length + history.length + recorded.length} scored calls`);
    const courses = await seedCourses(house);
    await seedCertifications(house, courses);
    await seedLearning(house, courses);
    await seedAssigning(house, courses);
    await seedQuizzes(house);
    await seedPractice(house, recorded);
    await seedPackages(house);
    onProgress(`${organisation.name}: ${courses.size} courses`);
    const past = [...history, ...sampled, ...recorded];
    await ageThePast(house, past);
    await seedMessages(house, past);
    await seedDisputes(house);
    await seedNextSteps(house, courses);
    const system = { kind: 'system', organisationId: house.organisationId } as const;
    await product.get(RefreshPriors).run(system);
    await seedPastCoaching(house);
    await seedGoals(house);
    await seedCoaching(house, past);
    await product.get(RefreshTeamWeeks).run(system);
    await seedTransfer(house, courses);
  }
}
