import { Injectable } from '@nestjs/common';
import { criteriaInOrder } from '@vakwerk/domain/quality/scorecards/scorecard';
import { Database } from '../../platform/database/database.js';
import { ScorecardContents } from '../scorecards/scorecard-contents.js';

interface Row {
  readonly id: string;
  readonly evaluationId: string;
  readonly versionId: string;
  readonly place: number;
}

const SELECT = `
  SELECT f.id, f.evaluation_id AS "evaluationId", e.scorecard_version_id AS "versionId", f.criterion_index AS place
    FROM evaluation_fragment f JOIN evaluation e ON e.org_id = f.org_id AND e.id = f.evaluation_id
   WHERE f.org_id = $1 AND f.evaluation_id = ANY($2::uuid[]) AND f.criterion_index IS NOT NULL
   ORDER BY f.evaluation_id, f.number DESC`;

/** At the door for slices that lead from a figure to what was heard. */
@Injectable()
export class FragmentsAtCriteria {
  constructor(
    private readonly database: Database,
    private readonly contents: ScorecardContents,
  ) {}

  /** The first fragment of each criterion, as `<evaluation id> <criterion id>` → fragment id. */
  async run(evaluationIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (evaluationIds.length === 0) return new Map();
    const parameters = [this.database.organisationId(), evaluationIds];
    const rows = (await this.database.manager().query(SELECT, parameters)) as Row[];
    const found = new Map<string, string>();
    for (const { id, evaluationId, versionId, place } of rows) {
      const criterion = criteriaInOrder(await this.contents.find(versionId))[place];
      if (criterion) found.set(`${evaluationId} ${criterion.id}`, id);
    }
    return found;
  }
}
