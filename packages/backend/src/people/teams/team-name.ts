import { TEAM_NAME_MAX_LENGTH } from '@vakwerk/domain/people/person-facts';
import { PeopleError } from '../people.errors.js';
import type { TeamRepository } from './team.repository.js';

/** The name as it is kept. @throws PeopleError teamNameMissing | teamNameTooLong | teamNameTaken */
export async function freeTeamName(teams: TeamRepository, text: string, exceptId: string | null): Promise<string> {
  const name = text.trim().replace(/\s+/g, ' ');
  if (!name) throw new PeopleError('teamNameMissing');
  if (name.length > TEAM_NAME_MAX_LENGTH) throw new PeopleError('teamNameTooLong');
  await teams.lockNames();
  if (await teams.nameIsTaken(name, exceptId)) throw new PeopleError('teamNameTaken');
  return name;
}
