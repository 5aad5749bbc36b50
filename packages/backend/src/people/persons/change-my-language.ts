import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotFound } from '../../platform/auth/access-errors.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { PersonRepository } from './person.repository.js';

@Injectable()
export class ChangeMyLanguage {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly persons: PersonRepository,
  ) {}

  async run(actor: PersonActor, language: 'nl' | 'en'): Promise<void> {
    await this.unitOfWork.run(actor, async () => {
      const person = await this.persons.find(actor.personId);
      if (!person) throw new NotFound('Person');
      await this.persons.save({ ...person, language, version: person.version + 1 });
    });
  }
}
