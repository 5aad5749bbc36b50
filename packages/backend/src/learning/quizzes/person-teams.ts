import { Injectable } from '@nestjs/common';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { PersonRepository } from '../../people/index.js';

/** A person as the policies look at them: with the teams of today. */
@Injectable()
export class PersonTeams {
  constructor(private readonly persons: PersonRepository) {}

  async of(personId: string, timeZone: string, now: Date): Promise<{ readonly id: string; readonly teamIds: readonly string[] }> {
    const teamIds = (await this.persons.teamIdsOn([personId], localDateAt(now, timeZone))).get(personId) ?? [];
    return { id: personId, teamIds };
  }
}
