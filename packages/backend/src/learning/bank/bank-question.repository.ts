import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../platform/database/database.js';
import { isUuid } from '../../platform/database/new-id.js';
import { BankQuestion } from './bank-question.entity.js';
import { QuestionVersion } from './question-version.entity.js';

@Injectable()
export class BankQuestionRepository {
  constructor(private readonly database: Database) {}

  async add(question: BankQuestion): Promise<void> {
    await this.database.manager().insert(BankQuestion, question);
  }

  async find(id: string): Promise<BankQuestion | null> {
    if (!isUuid(id)) return null;
    return this.database.manager().findOne(BankQuestion, { where: { organisationId: this.database.organisationId(), id } });
  }

  findByCodes(codes: readonly string[]): Promise<BankQuestion[]> {
    const organisationId = this.database.organisationId();
    return this.database.manager().find(BankQuestion, { where: { organisationId, code: In([...codes]) } });
  }

  /** Which of these normalised prompts are in the bank already. */
  async knownFingerprints(fingerprints: readonly string[]): Promise<ReadonlySet<string>> {
    const organisationId = this.database.organisationId();
    const found = await this.database.manager().find(BankQuestion, {
      select: { fingerprint: true },
      where: { organisationId, fingerprint: In([...fingerprints]) },
    });
    return new Set(found.map(({ fingerprint }) => fingerprint));
  }

  /** The questions, held until the end of the transaction, always in the same order. */
  lockMany(ids: readonly string[]): Promise<BankQuestion[]> {
    const organisationId = this.database.organisationId();
    return this.database.manager().find(BankQuestion, {
      where: { organisationId, id: In(ids.filter(isUuid)) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async change(id: string, change: Partial<BankQuestion>): Promise<void> {
    await this.database.manager().update(BankQuestion, { organisationId: this.database.organisationId(), id }, change);
  }

  async addVersion(version: QuestionVersion): Promise<void> {
    await this.database.manager().insert(QuestionVersion, version);
  }

  /** Many at once, each with its first version when it has one to be asked by. */
  async addMany(questions: readonly BankQuestion[], versions: readonly QuestionVersion[]): Promise<void> {
    if (questions.length === 0) return;
    await this.database.manager().insert(BankQuestion, [...questions]);
    if (versions.length === 0) return;
    await this.database.manager().insert(QuestionVersion, [...versions]);
    await this.database.manager().query(
      `UPDATE question q SET current_version_id = v.id FROM question_version v
        WHERE q.org_id = $1 AND v.org_id = $1 AND v.question_id = q.id AND v.id = ANY($2)`,
      [this.database.organisationId(), versions.map(({ id }) => id)],
    );
  }

  /** Newest first. */
  versionsOf(questionId: string): Promise<QuestionVersion[]> {
    const organisationId = this.database.organisationId();
    return this.database.manager().find(QuestionVersion, { where: { organisationId, questionId }, order: { number: 'DESC' } });
  }

  findVersions(ids: readonly string[]): Promise<QuestionVersion[]> {
    const organisationId = this.database.organisationId();
    return this.database.manager().find(QuestionVersion, { where: { organisationId, id: In(ids.filter(isUuid)) } });
  }
}
