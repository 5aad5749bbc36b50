import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotFound } from '../../platform/auth/access-errors.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SavedViewRepository } from './saved-view.repository.js';

@Injectable()
export class ForgetView {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly views: SavedViewRepository,
  ) {}

  /** @throws NotFound when it is not this person's */
  run(actor: PersonActor, viewId: string): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      if (!(await this.views.remove(actor.personId, viewId))) throw new NotFound('SavedView');
    });
  }
}
