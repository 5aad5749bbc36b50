import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { copyScorecard } from '@vakwerk/domain/quality/scorecards/copy-scorecard';
import { z } from 'zod';
import { NotFound } from '../../platform/auth/access-errors.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type AddedScorecard, AddScorecard } from './add-scorecard.js';
import { ScorecardRepository } from './scorecard.repository.js';
import { nameSchema } from './scorecard-name.js';

const schema = z.object({ versionId: z.string(), name: nameSchema });

/** Another card that starts with what is on a version of this one. Its criteria get ids of their own. */
@Injectable()
export class CopyScorecard {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly scorecards: ScorecardRepository,
    private readonly add: AddScorecard,
  ) {}

  /** @throws NotFound */
  run(actor: PersonActor, input: z.input<typeof schema>): Promise<AddedScorecard> {
    const { versionId, name } = parseInput(schema, input);
    return this.unitOfWork.run(actor, async () => {
      const version = await this.scorecards.findVersion(versionId);
      if (!version) throw new NotFound('Scorecard version');
      const ids = new Map<string, string>();
      const idFor = (old: string) => ids.get(old) ?? ids.set(old, newId()).get(old) ?? old;
      return this.add.run({ name, description: version.description }, copyScorecard(version.content, idFor), actor.personId);
    });
  }
}
