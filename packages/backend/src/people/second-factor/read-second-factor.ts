import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { PersonRepository } from '../persons/person.repository.js';
import { SignInRulesRepository } from '../sign-on/sign-in-rules.repository.js';
import { SecondFactorRepository } from './second-factor.repository.js';

/** Whether somebody has a second factor, and whether their organisation asks it of them. */
@Injectable()
export class ReadSecondFactor {
  constructor(
    private readonly factors: SecondFactorRepository,
    private readonly persons: PersonRepository,
    private readonly rules: SignInRulesRepository,
  ) {}

  async run({ personId }: PersonActor): Promise<{ on: boolean; asked: boolean }> {
    const factor = await this.factors.find(personId);
    const person = await this.persons.find(personId);
    const { adminSecondFactor } = await this.rules.read();
    return {
      on: factor?.confirmedAt != null,
      asked: adminSecondFactor && (person?.roles.some((role) => role === 'admin' || role === 'platformAdmin') ?? false),
    };
  }
}
