import { Injectable } from '@nestjs/common';
import { NotFound } from '../../platform/auth/access-errors.js';
import type { Person } from '../persons/person.entity.js';
import { PersonRepository } from '../persons/person.repository.js';
import { type ErasureOfTable, ErasureRepository } from './erasure.repository.js';

export interface ErasurePreview {
  readonly person: Person;
  readonly held: boolean;
  readonly tables: readonly ErasureOfTable[];
}

/** What erasing this person would take, empty and keep, without touching anything. */
@Injectable()
export class PreviewErasure {
  constructor(
    private readonly persons: PersonRepository,
    private readonly erasures: ErasureRepository,
  ) {}

  /** @throws NotFound */
  async run(personId: string): Promise<ErasurePreview> {
    const person = await this.persons.find(personId);
    if (!person) throw new NotFound('Person');
    const tables = (await this.erasures.count(personId)).filter(({ rows }) => rows > 0);
    return { person, held: await this.erasures.isHeld(personId), tables };
  }
}
