import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { clampPageSize, encodeCursor } from '../../platform/graphql/page.js';
import { cursorAfter } from '../evaluations/cursor.js';
import type { Page, PageRequest } from '../evaluations/evaluation-lists.js';
import { SORT_KEYS } from './register.queries.js';
import { COUNTED_AT_MOST, type RegisterChoices, type RegisteredEvaluation, RegisterReader } from './register.reader.js';
import {
  hasPossibleIds,
  type RegisterFilterRequest,
  type RegisterOrderRequest,
  registerFilterSchema,
  registerOrderSchema,
} from './register-filter.js';

export interface RegisterRequest extends PageRequest {
  readonly filter?: RegisterFilterRequest | null;
  readonly order?: RegisterOrderRequest | null;
}

const EMPTY: Page<RegisteredEvaluation> = { nodes: [], pageInfo: { endCursor: null, hasNextPage: false } };

/** All evaluations a person may read: a coach or manager those of their own teams, an agent their own. */
@Injectable()
export class ListRegister {
  constructor(private readonly reader: RegisterReader) {}

  async run(actor: PersonActor, { filter, order, first, after }: RegisterRequest): Promise<Page<RegisteredEvaluation>> {
    const question = { actor, filter: parseInput(registerFilterSchema, filter ?? {}) };
    const sorted = parseInput(registerOrderSchema, order ?? {});
    if (!hasPossibleIds(question.filter)) return EMPTY;
    const size = clampPageSize(first);
    const cursor = cursorAfter(after, SORT_KEYS[sorted.by].written);
    const rows = await this.reader.page(question, sorted, cursor, size + 1);
    const nodes = rows.slice(0, size);
    const last = nodes.at(-1);
    return {
      nodes,
      pageInfo: { endCursor: last ? encodeCursor(last.sortKey, last.id) : null, hasNextPage: rows.length > size },
    };
  }

  /** How many there are, and whether counting stopped before the end. */
  async count(actor: PersonActor, filter: RegisterFilterRequest | null | undefined): Promise<{ total: number; more: boolean }> {
    const question = { actor, filter: parseInput(registerFilterSchema, filter ?? {}) };
    const counted = hasPossibleIds(question.filter) ? await this.reader.count(question) : 0;
    return { total: Math.min(counted, COUNTED_AT_MOST), more: counted > COUNTED_AT_MOST };
  }

  choices(actor: PersonActor): Promise<RegisterChoices> {
    return this.reader.choices(actor);
  }
}
