import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { TeamRepository } from './team.repository.js';
import { freeTeamName } from './team-name.js';

@Injectable()
export class CreateTeam {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly teams: TeamRepository,
    private readonly audit: AuditLog,
    private readonly live: Live,
  ) {}

  /** @returns the id of the new, empty team. @throws PeopleError teamName… */
  run(actor: PersonActor, text: string): Promise<string> {
    return this.unitOfWork.run(actor, async () => {
      const name = await freeTeamName(this.teams, text, null);
      const id = await this.teams.add(name);
      await this.audit.append({
        actorId: actor.personId,
        action: 'team.created',
        subjectKind: 'team',
        subjectId: id,
        details: { name },
      });
      await this.live.announce('people');
      return id;
    });
  }
}
