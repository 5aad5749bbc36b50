import { Injectable } from '@nestjs/common';
import { mapQuestion } from '@vakwerk/domain/learning/courses/content-references';
import { checkQuestion } from '@vakwerk/domain/learning/questions/check-question';
import type { Question } from '@vakwerk/domain/learning/questions/question';
import { questionSchema } from '@vakwerk/domain/learning/questions/question-schema';
import { plainTags } from '@vakwerk/domain/learning/questions/question-state';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SkillRepository } from '../../skills/index.js';
import { StoreMedia } from '../media/store-media.js';
import type { BankQuestion } from './bank-question.entity.js';
import { BankQuestionRepository } from './bank-question.repository.js';
import { draftedColumns } from './drafted-columns.js';
import type { QuestionVersion } from './question-version.entity.js';
import { StoreQuestion } from './store-question.js';

/** Questions of a package of the product: skills by code, sounds by file name, the id of each question as its code. */
export interface BankFile {
  readonly questions: readonly { readonly content: Question; readonly tags: readonly string[] }[];
  readonly files: readonly { readonly name: string; readonly content: Uint8Array }[];
}

interface Ready {
  readonly draft: Question;
  readonly tags: readonly string[];
}

@Injectable()
export class ImportBank {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly questions: BankQuestionRepository,
    private readonly skills: SkillRepository,
    private readonly media: StoreMedia,
    private readonly store: StoreQuestion,
  ) {}

  /**
   * Adds questions or brings them up to date by code, and activates what is ready. The same file again changes nothing; what is retired
   * stays retired. @returns how many are new and how many changed. @throws ZodError
   */
  run(actor: SystemActor, file: BankFile, now: Date = new Date()): Promise<{ added: number; changed: number }> {
    return this.unitOfWork.run(actor, async () => {
      const ready = await this.withStoredIds(file, now);
      const known = new Map((await this.questions.findByCodes(ready.map(({ draft }) => draft.id))).map((q) => [q.code, q]));
      const fresh = ready.filter(({ draft }) => !known.has(draft.id));
      await this.addAll(actor, fresh, now);
      let changed = 0;
      for (const { draft, tags } of ready) {
        const stored = known.get(draft.id);
        if (!stored || (await this.store.replace(actor, stored, draft, tags, now)) === stored.draftVersion) continue;
        changed += 1;
        const after = await this.questions.find(stored.id);
        if (after && after.retiredAt === null && isReady(after.draft)) await this.store.freeze(actor, after, now);
      }
      return { added: fresh.length, changed };
    });
  }

  private async withStoredIds({ questions, files }: BankFile, now: Date): Promise<readonly Ready[]> {
    const codes = [...new Set(questions.flatMap(({ content }) => content.skillIds))];
    const skillIds = new Map((await this.skills.findByCodes(codes)).map(({ code, id }) => [code, id]));
    const fileIds = new Map<string, string>();
    for (const { name, content } of files) fileIds.set(name, await this.media.run(content, now));
    const exchange = {
      skill: (code: string) => skillIds.get(code) ?? null,
      file: (name: string) => fileIds.get(name) ?? '',
    };
    return questions.map(({ content, tags }) => ({ draft: mapQuestion(questionSchema.parse(content), exchange), tags }));
  }

  /** A whole library comes in three statements. */
  private async addAll({ organisationId }: SystemActor, fresh: readonly Ready[], now: Date): Promise<void> {
    const rows = fresh.map(
      ({ draft, tags }): BankQuestion => ({
        organisationId,
        id: newId(),
        code: draft.id,
        ...draftedColumns(draft),
        draftVersion: 1,
        draftedAt: now,
        draftedById: null,
        tags: [...plainTags(tags)],
        currentVersionId: null,
        retiredAt: null,
      }),
    );
    const versions = rows
      .filter(({ draft }) => isReady(draft))
      .map(({ id: questionId, draft: content }): QuestionVersion => {
        return { organisationId, id: newId(), questionId, number: 1, content, activatedAt: now, activatedById: null };
      });
    await this.questions.addMany(rows, versions);
  }
}

const isReady = (question: Question): boolean => checkQuestion(question, {}).length === 0;
