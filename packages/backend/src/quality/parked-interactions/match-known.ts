import { Injectable } from '@nestjs/common';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { MatchParked } from './match-parked.js';
import { ParkedInteractionRepository } from './parked-interaction.repository.js';

/** At once, in one transaction; the next run takes the rest. */
const AT_ONCE = 500;

/** Matches what waits for people who are known by now. */
@Injectable()
export class MatchKnown {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly parked: ParkedInteractionRepository,
    private readonly match: MatchParked,
  ) {}

  /** @returns how many were matched */
  run(actor: SystemActor): Promise<number> {
    return this.unitOfWork.run(actor, async () => {
      const known = await this.parked.listKnown(AT_ONCE);
      for (const { id, personId } of known) await this.match.run(actor, { parkedId: id, personId });
      return known.length;
    });
  }
}
