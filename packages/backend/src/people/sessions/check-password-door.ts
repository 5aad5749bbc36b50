import { Injectable } from '@nestjs/common';
import { PeopleError } from '../people.errors.js';
import { JudgeCode } from '../second-factor/judge-code.js';
import { SecondFactorRepository } from '../second-factor/second-factor.repository.js';
import { SignInRulesRepository } from '../sign-on/sign-in-rules.repository.js';

/** What still stands between the right password and a session. Only who knows the password learns what. */
@Injectable()
export class CheckPasswordDoor {
  constructor(
    private readonly rules: SignInRulesRepository,
    private readonly factors: SecondFactorRepository,
    private readonly judge: JudgeCode,
  ) {}

  /** In a unit of work of the person's organisation. @throws PeopleError passwordOff | secondFactorNeeded | secondFactorWrong */
  async run(personId: string, code: string | null, now: Date): Promise<void> {
    if (!(await this.rules.read()).passwordAllowed) throw new PeopleError('passwordOff');
    const factor = await this.factors.find(personId);
    if (!factor?.confirmedAt) return;
    if (!code) throw new PeopleError('secondFactorNeeded');
    if (!(await this.judge.run(factor, code, now))) throw new PeopleError('secondFactorWrong');
  }
}
