import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { ok, type Result, refused } from '@vakwerk/domain/shared/result';
import { z } from 'zod';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { VIEW_PAGES } from './saved-view.entity.js';
import { SavedViewRepository, type StoredView } from './saved-view.repository.js';

const filter = z.object({ name: z.string().max(40), value: z.string().max(200) });
const schema = z.object({
  page: z.enum(VIEW_PAGES),
  name: z.string().trim().min(1).max(60),
  filters: z.array(filter).max(20),
});
export type SaveViewRequest = z.input<typeof schema>;

/** More would not fit beside a list, and nobody would find them. */
export const MOST_VIEWS = 30;

/** Keeps the filters of a page under a name; only this person sees them. */
@Injectable()
export class SaveView {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly views: SavedViewRepository,
  ) {}

  run(actor: PersonActor, input: SaveViewRequest): Promise<Result<StoredView, { code: 'tooManyViews' }>> {
    const { page, name, filters } = parseInput(schema, input);
    return this.unitOfWork.run(actor, async () => {
      const stored = await this.views.list(actor.personId, page);
      if (stored.length >= MOST_VIEWS && !stored.some((view) => view.name === name)) return refused({ code: 'tooManyViews' });
      const search = Object.fromEntries(filters.map((each) => [each.name, each.value]));
      return ok(await this.views.put(actor.personId, page, { name, search }));
    });
  }
}
