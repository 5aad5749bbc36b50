import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { ok, type Result, refused } from '@vakwerk/domain/shared/result';
import { z } from 'zod';
import { NotFound } from '../../platform/auth/access-errors.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SavedViewRepository, type StoredView } from './saved-view.repository.js';

const schema = z.object({ id: z.string(), name: z.string().trim().min(1).max(60) });

/** Another name for a view; a name that another view of this person has stays that one's. */
@Injectable()
export class RenameView {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly views: SavedViewRepository,
  ) {}

  /** @throws NotFound when it is not this person's */
  run(actor: PersonActor, input: z.input<typeof schema>): Promise<Result<StoredView, { code: 'viewNameTaken' }>> {
    const { id, name } = parseInput(schema, input);
    return this.unitOfWork.run(actor, async () => {
      const others = (await this.views.listBeside(actor.personId, id)).filter((view) => view.id !== id);
      if (others.some((view) => view.name === name)) return refused({ code: 'viewNameTaken' });
      const renamed = await this.views.rename(actor.personId, id, name);
      if (!renamed) throw new NotFound('SavedView');
      return ok(renamed);
    });
  }
}
