import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { criteriaInOrder } from '@vakwerk/domain/quality/scorecards/scorecard';
import { exportScorecard } from '@vakwerk/domain/quality/scorecards/scorecard-file';
import { NotFound } from '../../platform/auth/access-errors.js';
import { SkillRepository } from '../../skills/index.js';
import { mayReadVersion } from './may-read-version.js';
import { ScorecardRepository } from './scorecard.repository.js';

/** A version as a file that an import reads back. */
@Injectable()
export class ExportScorecard {
  constructor(
    private readonly scorecards: ScorecardRepository,
    private readonly skills: SkillRepository,
  ) {}

  /** @returns JSON. @throws NotFound, also for a draft that this person may not read */
  async run(actor: PersonActor, { versionId }: { versionId: string }): Promise<string> {
    const version = await this.scorecards.findVersion(versionId);
    if (!version || !mayReadVersion(actor, version)) throw new NotFound('Scorecard version');
    const skills = await this.skills.findMany(criteriaInOrder(version.content).flatMap(({ skillId }) => skillId ?? []));
    const codes = new Map(skills.map(({ id, code }) => [id, code]));
    return JSON.stringify(exportScorecard({ ...version, version: version.content }, codes), null, 2);
  }
}
