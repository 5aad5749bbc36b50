import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { criteriaInOrder, type ScorecardVersion as ScorecardContent } from '@vakwerk/domain/quality/scorecards/scorecard';
import { scorecardContentSchema } from '@vakwerk/domain/quality/scorecards/scorecard-file';
import { ok, type Result, refused } from '@vakwerk/domain/shared/result';
import { z } from 'zod';
import { NotFound } from '../../platform/auth/access-errors.js';
import { InvalidInput, parseInput } from '../../platform/auth/invalid-input.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SkillRepository } from '../../skills/index.js';
import { ScorecardDraftRepository } from './scorecard-draft.repository.js';
import { descriptionSchema, nameSchema } from './scorecard-name.js';

const content = z.string().transform((json, context): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    context.addIssue({ code: 'custom', message: 'no JSON' });
    return z.NEVER;
  }
});
const schema = z.object({
  versionId: z.string(),
  expectedRevision: z.int().min(1),
  name: nameSchema,
  description: descriptionSchema,
  content: content.pipe(scorecardContentSchema),
});

export interface ScorecardSaved {
  readonly versionId: string;
  readonly revision: number;
  readonly savedAt: Date;
}

export type SaveScorecardRefusal = { readonly code: 'conflict' | 'published'; readonly scorecardId: string };

/** Saves the whole draft, also with holes in it. Whoever saves on an older revision is told so, and nothing is overwritten. */
@Injectable()
export class SaveScorecard {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly drafts: ScorecardDraftRepository,
    private readonly skills: SkillRepository,
  ) {}

  /** @throws NotFound; InvalidInput for a content of the wrong shape, or a skill that is not there */
  run(actor: PersonActor, input: z.input<typeof schema>): Promise<Result<ScorecardSaved, SaveScorecardRefusal>> {
    const { versionId, expectedRevision, name, description, content } = parseInput(schema, input);
    return this.unitOfWork.run(actor, async () => {
      const draft = await this.drafts.findVersionForChange(versionId);
      if (!draft) throw new NotFound('Scorecard version');
      const { scorecardId } = draft;
      if (draft.publishedAt) return refused({ code: 'published', scorecardId });
      if (draft.revision !== expectedRevision) return refused({ code: 'conflict', scorecardId });
      await this.refuseUnknownSkills(content);
      await this.drafts.rename(scorecardId, name, description);
      return ok({ versionId, ...(await this.drafts.saveContent(versionId, content, actor.personId)) });
    });
  }

  private async refuseUnknownSkills(content: ScorecardContent): Promise<void> {
    const ids = [...new Set(criteriaInOrder(content).flatMap(({ skillId }) => skillId ?? []))];
    if (ids.length === 0) return;
    if (!ids.every((id) => z.uuid().safeParse(id).success)) throw new InvalidInput('A skill is named by its id.');
    const known = new Set((await this.skills.findMany(ids)).map(({ id }) => id));
    if (ids.some((id) => !known.has(id))) throw new InvalidInput('A skill of this card does not exist.');
  }
}
