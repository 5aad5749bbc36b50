import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotFound } from '../../platform/auth/access-errors.js';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { TeamRepository } from './team.repository.js';
import { freeTeamName } from './team-name.js';

@Injectable()
export class RenameTeam {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly teams: TeamRepository,
    private readonly audit: AuditLog,
    private readonly live: Live,
  ) {}

  /** @throws NotFound, PeopleError teamName… */
  run(actor: PersonActor, teamId: string, text: string): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      const [team] = await this.teams.findMany([teamId]);
      if (!team) throw new NotFound('Team');
      const name = await freeTeamName(this.teams, text, teamId);
      if (name === team.name) return;
      await this.teams.rename(teamId, name);
      await this.audit.append({
        actorId: actor.personId,
        action: 'team.renamed',
        subjectKind: 'team',
        subjectId: teamId,
        details: { before: team.name, after: name },
      });
      await this.live.announce('people');
    });
  }
}
