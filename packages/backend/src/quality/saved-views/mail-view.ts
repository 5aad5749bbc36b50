import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { z } from 'zod';
import { NotFound } from '../../platform/auth/access-errors.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SavedViewRepository, type StoredView } from './saved-view.repository.js';

const schema = z.object({
  id: z.string(),
  mail: z.object({ weekday: z.number().int().min(1).max(7), hour: z.number().int().min(0).max(23) }).nullable(),
});

/** Lets a view of the dashboard come by mail every week, or stops it. */
@Injectable()
export class MailView {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly views: SavedViewRepository,
  ) {}

  /** @throws NotFound when it is not this person's, or of a page that is not mailed */
  run(actor: PersonActor, input: z.input<typeof schema>): Promise<StoredView> {
    const { id, mail } = parseInput(schema, input);
    return this.unitOfWork.run(actor, async () => {
      const view = await this.views.mail(actor.personId, id, mail);
      if (!view) throw new NotFound('SavedView');
      return view;
    });
  }
}
