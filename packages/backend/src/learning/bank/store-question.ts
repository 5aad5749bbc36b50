import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { mapQuestion } from '@vakwerk/domain/learning/courses/content-references';
import type { Question } from '@vakwerk/domain/learning/questions/question';
import { plainTags } from '@vakwerk/domain/learning/questions/question-state';
import type { Actor } from '@vakwerk/domain/people/actor';
import { Database } from '../../platform/database/database.js';
import { isUuid, newId } from '../../platform/database/new-id.js';
import { SkillRepository } from '../../skills/index.js';
import { CourseMediaRepository } from '../media/course-media.repository.js';
import type { BankQuestion } from './bank-question.entity.js';
import { BankQuestionRepository } from './bank-question.repository.js';
import { draftedColumns } from './drafted-columns.js';

@Injectable()
export class StoreQuestion {
  constructor(
    private readonly database: Database,
    private readonly questions: BankQuestionRepository,
    private readonly skills: SkillRepository,
    private readonly media: CourseMediaRepository,
  ) {}

  /** A new draft. Its content gets the code as its id. */
  async add(
    actor: Actor,
    content: Question,
    tags: readonly string[],
    now: Date,
    code: string | null = null,
  ): Promise<BankQuestion> {
    const id = newId();
    const name = code ?? id;
    const question: BankQuestion = {
      organisationId: this.database.organisationId(),
      id,
      code: name,
      ...draftedColumns(await this.withoutUnknown({ ...content, id: name })),
      draftVersion: 1,
      draftedAt: now,
      draftedById: actor.kind === 'person' ? actor.personId : null,
      tags: [...plainTags(tags)],
      currentVersionId: null,
      retiredAt: null,
    };
    await this.questions.add(question);
    return question;
  }

  /** Saving what is there already changes nothing. @returns the draft version */
  async replace(actor: Actor, stored: BankQuestion, content: Question, tags: readonly string[], now: Date): Promise<number> {
    const draft = await this.withoutUnknown({ ...content, id: stored.code });
    const next = [...plainTags(tags)];
    if (isDeepStrictEqual(stored.draft, draft) && isDeepStrictEqual(stored.tags, next)) return stored.draftVersion;
    const draftVersion = stored.draftVersion + 1;
    const draftedById = actor.kind === 'person' ? actor.personId : null;
    const change = { ...draftedColumns(draft), tags: next, draftVersion, draftedAt: now, draftedById };
    await this.questions.change(stored.id, change);
    return draftVersion;
  }

  /** Freezes a draft as the next version, unless it is the newest already. @returns its number */
  async freeze(actor: Actor, stored: BankQuestion, now: Date): Promise<{ versionId: string; number: number }> {
    const newest = (await this.questions.versionsOf(stored.id)).at(0);
    const same = newest && isDeepStrictEqual(newest.content, stored.draft) ? newest : null;
    const versionId = same?.id ?? newId();
    const number = same?.number ?? (newest?.number ?? 0) + 1;
    if (!same)
      await this.questions.addVersion({
        organisationId: stored.organisationId,
        id: versionId,
        questionId: stored.id,
        number,
        content: stored.draft,
        activatedAt: now,
        activatedById: actor.kind === 'person' ? actor.personId : null,
      });
    await this.questions.change(stored.id, { currentVersionId: versionId, retiredAt: null });
    return { versionId, number };
  }

  /** Without skills and sounds that this organisation does not have: the check then names the holes. */
  private async withoutUnknown(question: Question): Promise<Question> {
    const fileId = question.kind === 'hotMoment' ? question.fragment.fileId : '';
    const skills = await this.skills.findMany(question.skillIds.filter(isUuid));
    const files = await this.media.findMany([fileId].filter(isUuid));
    const known = new Set([...skills, ...files].map(({ id }) => id));
    return mapQuestion(question, {
      skill: (id) => (known.has(id) ? id : null),
      file: (id) => (known.has(id) ? id : ''),
    });
  }
}
