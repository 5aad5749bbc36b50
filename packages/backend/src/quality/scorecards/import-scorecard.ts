import { Injectable } from '@nestjs/common';
import type { Actor } from '@vakwerk/domain/people/actor';
import { checkScorecard } from '@vakwerk/domain/quality/scorecards/check-scorecard';
import { criteriaInOrder, type ScorecardVersion } from '@vakwerk/domain/quality/scorecards/scorecard';
import { type ImportProblem, parseScorecard } from '@vakwerk/domain/quality/scorecards/scorecard-file';
import { ok, type Result, refused } from '@vakwerk/domain/shared/result';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SkillRepository } from '../../skills/index.js';
import { ScorecardRepository } from './scorecard.repository.js';

export interface ImportedScorecard {
  readonly scorecardId: string;
  readonly versionId: string;
  readonly number: number;
}

/** Reads a scorecard from JSON as the card's draft; a card that could not be published is refused with every problem at once. */
@Injectable()
export class ImportScorecard {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly scorecards: ScorecardRepository,
    private readonly skills: SkillRepository,
  ) {}

  async run(actor: Actor, { json }: { json: string }): Promise<Result<ImportedScorecard, readonly ImportProblem[]>> {
    const card = parseScorecard(json);
    if (!('code' in card)) return refused(card);
    return this.unitOfWork.run(actor, async () => {
      const codes = criteriaInOrder(card.version).flatMap(({ skillId }) => skillId ?? []);
      const skillIds = new Map((await this.skills.findByCodes(codes)).map(({ code, id }) => [code, id]));
      const content = withSkillIds(card.version, skillIds);
      // Archived skills are not found by code, so the check has none to refuse.
      const problems = [...unknownSkills(card.version, skillIds), ...checkScorecard(content, new Set())];
      if (problems.length > 0) return refused(problems);
      const scorecardId = await this.scorecards.put(card);
      const version = await this.scorecards.putDraft(scorecardId, content, actor.kind === 'person' ? actor.personId : null);
      return ok({ scorecardId, versionId: version.id, number: version.number });
    });
  }
}

/** Names skills by id instead of by code; an unknown one is left out and named as a problem. */
function withSkillIds(version: ScorecardVersion, skillIds: ReadonlyMap<string, string>): ScorecardVersion {
  const idOf = (code: string | null) => (code === null ? null : (skillIds.get(code) ?? null));
  return {
    ...version,
    sections: version.sections.map((section) => ({
      ...section,
      criteria: section.criteria.map((criterion) => ({ ...criterion, skillId: idOf(criterion.skillId) })),
    })),
  };
}

function unknownSkills(version: ScorecardVersion, skillIds: ReadonlyMap<string, string>): ImportProblem[] {
  return version.sections.flatMap(({ criteria }, s) =>
    criteria.flatMap(({ skillId }, c) =>
      skillId === null || skillIds.has(skillId)
        ? []
        : [{ code: 'skillUnknown' as const, path: `sections.${s}.criteria.${c}.skillId` }],
    ),
  );
}
