import { Injectable } from '@nestjs/common';
import { PeopleError } from '../people.errors.js';
import { PersonRepository } from '../persons/person.repository.js';
import { JudgeCode } from '../second-factor/judge-code.js';
import { SecondFactorRepository } from '../second-factor/second-factor.repository.js';
import { SignInRulesRepository } from '../sign-on/sign-in-rules.repository.js';

/** What still stands between the right password and a session. Only who knows the password learns what. */
@Injectable()
export class CheckPasswordDoor {
  constructor(
    private readonly persons: PersonRepository,
    private readonly rules: SignInRulesRepository,
    private readonly factors: SecondFactorRepository,
    private readonly judge: JudgeCode,
  ) {}

  /**
   * In a unit of work of the person's organisation. @returns true when a code was asked, and right
   * @throws PeopleError passwordOff | secondFactorNeeded | secondFactorWrong
   */
  async run(personId: string, code: string | null, now: Date): Promise<boolean> {
    if (!(await this.rules.read()).passwordAllowed && !(await this.isAbove(personId))) throw new PeopleError('passwordOff');
    const factor = await this.factors.find(personId);
    if (!factor?.confirmedAt) return false;
    if (!code) throw new PeopleError('secondFactorNeeded');
    if (!(await this.judge.run(factor, code, now))) throw new PeopleError('secondFactorWrong');
    return true;
  }

  /** No provider opens the door for a platform administrator, so theirs stays this one. */
  private async isAbove(personId: string): Promise<boolean> {
    return (await this.persons.find(personId))?.roles.includes('platformAdmin') ?? false;
  }
}
