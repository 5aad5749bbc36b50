import { AddPerson, CreateOrganisation, DEMO_PASSWORD, TeamRepository } from '@vakwerk/backend/people/index';
import { ImportSkillFramework, SkillRepository } from '@vakwerk/backend/skills/index';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { Product } from '../../application/open-product.js';
import { people } from '../content/organisations.js';
import { peopleWhoLeft } from '../content/people-left.js';
import { framework, skills } from '../content/skills.js';
import type { DemoOrganisation, DemoPerson } from '../content/types.js';
import { dateDaysAgo, type House } from './house.js';

/** An organisation with its teams, people and skills. */
export async function seedPeople(product: Product, organisation: DemoOrganisation, now: Date): Promise<House> {
  const { name, language, timeZone } = organisation;
  const organisationId = await product.get(CreateOrganisation).run({ name, language, timeZone });
  const system = { kind: 'system', organisationId } as const;
  const teamIds = new Map<string, string>();
  for (const team of organisation.teams)
    teamIds.set(team.key, await product.within(organisationId, () => product.get(TeamRepository).add(team.name)));
  const mine = people.filter((person) => person.organisation === organisation.key);
  const actors = new Map<string, PersonActor>();
  const left = peopleWhoLeft.filter((person) => person.organisation === organisation.key);
  for (const person of [...mine, ...left]) actors.set(person.key, await addPerson(person));
  await product
    .get(ImportSkillFramework)
    .run(system, { ...framework, skills: skills.map((skill) => ({ ...skill, levels: [...skill.levels] })) });
  const listed = await product.within(organisationId, () => product.get(SkillRepository).listAll());
  const skillIds = new Map(listed.map((skill) => [skill.code, skill.id]));
  return { product, organisation, organisationId, teamIds, people: mine, left, actors, skillIds, now };

  async function addPerson(person: DemoPerson): Promise<PersonActor> {
    const personId = await product.get(AddPerson).run(system, {
      givenName: person.givenName,
      familyName: person.familyName,
      email: person.email,
      roles: person.roles,
      language: person.language,
      timeZone,
      employeeNumber: person.employeeNumber,
      hiredOn: dateDaysAgo(now, person.hiredDaysAgo),
      password: DEMO_PASSWORD,
    });
    await product.within(organisationId, async () => {
      for (const { team, fromDaysAgo, untilDaysAgo } of person.memberships)
        await product.get(TeamRepository).addMembership({
          personId,
          teamId: teamIds.get(team) ?? '',
          startsOn: dateDaysAgo(now, fromDaysAgo),
          endsOn: untilDaysAgo === undefined ? null : dateDaysAgo(now, untilDaysAgo),
        });
    });
    const today = person.memberships.filter((m) => m.untilDaysAgo === undefined);
    return {
      kind: 'person',
      organisationId,
      personId,
      roles: person.roles,
      teamIds: today.flatMap((m) => teamIds.get(m.team) ?? []),
      language: person.language,
      timeZone,
    };
  }
}
