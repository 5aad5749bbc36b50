import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { ScorecardVersion as ScorecardContent } from '@vakwerk/domain/quality/scorecards/scorecard';
import { z } from 'zod';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type AddedScorecard, AddScorecard } from './add-scorecard.js';
import { nameSchema } from './scorecard-name.js';

const schema = z.object({ name: nameSchema });

const EMPTY: ScorecardContent = {
  model: 'weightedPercentages',
  sections: [],
  policies: { naPolicy: 'exclude', fatalEffect: 'zero', passRatio: null, bonusCap: 0 },
};

/** A new card with an empty draft. */
@Injectable()
export class CreateScorecard {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly add: AddScorecard,
  ) {}

  run(actor: PersonActor, input: z.input<typeof schema>): Promise<AddedScorecard> {
    const { name } = parseInput(schema, input);
    return this.unitOfWork.run(actor, () => this.add.run({ name, description: { nl: '', en: '' } }, EMPTY, actor.personId));
  }
}
