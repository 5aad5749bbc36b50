import { Injectable } from '@nestjs/common';
import { criteriaInOrder, isScored, type ScorecardVersion } from '@vakwerk/domain/quality/scorecards/scorecard';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { heirOf } from '@vakwerk/domain/skills/skill-heirs';
import { Database } from '../../platform/database/database.js';
import { SkillRepository } from '../../skills/index.js';

export interface KnownCriterion {
  readonly id: string;
  readonly text: LocalizedText;
  readonly skillId: string | null;
  readonly scorecardName: LocalizedText;
  /** On a scorecard that is in use, as it was published last. */
  readonly inUse: boolean;
}

/** At the door for slices that say something about a criterion; inside the caller's unit of work or request. */
@Injectable()
export class KnownCriteria {
  constructor(
    private readonly database: Database,
    private readonly skills: SkillRepository,
  ) {}

  /** Every criterion that was ever published, each once, in its newest words; in the order of scorecards and forms. */
  async list(): Promise<KnownCriterion[]> {
    const versions = (await this.database.manager().query(
      `SELECT c.name, v.content, c.archived_at IS NULL AND v.number = max(v.number) OVER (PARTITION BY c.id) AS "inUse"
         FROM scorecard c JOIN scorecard_version v ON v.org_id = c.org_id AND v.scorecard_id = c.id
        WHERE c.org_id = $1 AND v.published_at IS NOT NULL ORDER BY c.archived_at IS NOT NULL, c.code, v.number DESC`,
      [this.database.organisationId()],
    )) as { name: LocalizedText; content: ScorecardVersion; inUse: boolean }[];
    const heirs = await this.skills.heirs();
    const found = new Map<string, KnownCriterion>();
    for (const { name: scorecardName, content, inUse } of versions)
      for (const criterion of criteriaInOrder(content).filter(isScored)) {
        const { id, text } = criterion;
        const skillId = heirOf(criterion.skillId, heirs);
        if (!found.has(id) || (inUse && !found.get(id)?.inUse)) found.set(id, { id, text, skillId, scorecardName, inUse });
      }
    return [...found.values()];
  }
}
