import { DeactivatePerson } from '@vakwerk/backend/people/persons/deactivate-person';
import { actorOf, daysAgo, type House } from './house.js';

/** They handed in their badge on the day their place in the team ended. */
export async function seedLeaving(house: House): Promise<void> {
  const admin = house.people.find((person) => person.roles.includes('admin'));
  if (!admin) return;
  for (const person of house.left) {
    const on = daysAgo(house.now, person.memberships.at(-1)?.untilDaysAgo ?? 0);
    await house.product.get(DeactivatePerson).run(actorOf(house, admin.key), actorOf(house, person.key).personId, false, on);
  }
}
