import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { QuestionKind as Kind, Question } from '@vakwerk/domain/learning/questions/question';
import type { QuestionStatus as Status } from '@vakwerk/domain/learning/questions/question-state';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { Language } from '@vakwerk/domain/shared/localized';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { orRefused } from '../learning-refused.object.js';
import { QuestionScalar } from '../questions/question.scalar.js';
import { ActivateQuestion } from './activate-question.js';
import {
  ActivateQuestionResult,
  BankPage,
  BankQuestionObject,
  BankTag,
  problemView,
  QuestionKind,
  QuestionSort,
  QuestionStatus,
  QuestionToAsk,
  SaveQuestionInput,
  SaveQuestionResult,
  TextLanguage,
} from './bank-question.object.js';
import { CopyQuestion } from './copy-question.js';
import { CreateQuestion } from './create-question.js';
import { ImportQuestions } from './import-questions.js';
import { ImportQuestionsInput, ImportQuestionsResult } from './import-questions.object.js';
import { ListQuestions, type QuestionSort as Sort } from './list-questions.js';
import { ReadQuestionDesk } from './read-question-desk.js';
import { ReadQuestionSupply } from './read-question-supply.js';
import { RetireQuestions } from './retire-questions.js';
import { SaveQuestion } from './save-question.js';
import { TagQuestions } from './tag-questions.js';

/** What authors do with the question bank. */
@Resolver()
export class BankResolver {
  constructor(
    private readonly list: ListQuestions,
    private readonly desk: ReadQuestionDesk,
    private readonly supply: ReadQuestionSupply,
    private readonly create: CreateQuestion,
    private readonly save: SaveQuestion,
    private readonly activate: ActivateQuestion,
    private readonly copy: CopyQuestion,
    private readonly tag: TagQuestions,
    private readonly retire: RetireQuestions,
    private readonly imports: ImportQuestions,
  ) {}

  @Allow('question:author')
  @Query(() => BankPage, { description: 'Questions of the bank. Without a status: everything that is not retired.' })
  bankQuestions(
    @Args('search', { type: () => String, nullable: true }) search?: string,
    @Args('kind', { type: () => QuestionKind, nullable: true }) kind?: Kind,
    @Args('skillId', { type: () => ID, nullable: true }) skillId?: string,
    @Args('tag', { type: () => String, nullable: true }) tag?: string,
    @Args('status', { type: () => QuestionStatus, nullable: true }) status?: Status,
    @Args('missing', { type: () => TextLanguage, nullable: true, description: 'Only with a text missing in this language.' })
    missing?: Language,
    @Args('sort', { type: () => QuestionSort, defaultValue: 'newest' }) sort?: Sort,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<BankPage> {
    return this.list.run({ search, kind, skillId, tag, status, missing, sort, first, after }) as Promise<BankPage>;
  }

  @Allow('question:author')
  @Query(() => [BankTag], { description: 'Tags of questions that are not retired, the most used first.' })
  bankTags(): Promise<BankTag[]> {
    return this.list.tags();
  }

  @Allow('question:author')
  @Query(() => BankQuestionObject)
  async bankQuestion(@Args('questionId', { type: () => ID }) questionId: string): Promise<BankQuestionObject> {
    const found = await this.desk.run(questionId);
    return { ...found, problems: found.problems.map(problemView) };
  }

  @Allow('question:author')
  @Query(() => [QuestionToAsk], {
    description: 'Questions by code, as they are asked now; one that was never activated is left out.',
  })
  questionsToAsk(@Args('codes', { type: () => [ID] }) codes: string[]): Promise<QuestionToAsk[]> {
    return this.supply.byCodes(codes);
  }

  @Allow('question:author')
  @Query(() => Int, { description: 'How many questions of any of these skills with all of these tags can be drawn.' })
  questionPoolSize(
    @Args('skillIds', { type: () => [ID] }) skillIds: string[],
    @Args('tags', { type: () => [String] }) tags: string[],
    @Args('except', { type: () => [ID], defaultValue: [], description: 'Codes of questions that are asked anyway.' })
    except: string[],
  ): Promise<number> {
    return this.supply.poolSize({ skillIds, tags }, except);
  }

  @Allow('question:author')
  @Mutation(() => ID, { description: 'A new draft: empty, of a kind, or with content. Gives its id.' })
  createQuestion(
    @CurrentActor() actor: PersonActor,
    @Args('kind', { type: () => QuestionKind }) kind: Kind,
    @Args('content', { type: () => QuestionScalar, nullable: true }) content?: Question,
    @Args('tags', { type: () => [String], nullable: true }) tags?: string[],
  ): Promise<string> {
    return this.create.run(actor, { kind, content, tags });
  }

  @Allow('question:author')
  @Mutation(() => SaveQuestionResult)
  saveQuestion(@CurrentActor() actor: PersonActor, @Args('input') input: SaveQuestionInput) {
    const saved = this.save.run(actor, input).then((draftVersion) => ({ questionId: input.questionId, draftVersion }));
    return orRefused(saved);
  }

  @Allow('question:author')
  @Mutation(() => ActivateQuestionResult, { description: 'Freezes the draft as the version that is asked from now on.' })
  async activateQuestion(@CurrentActor() actor: PersonActor, @Args('questionId', { type: () => ID }) questionId: string) {
    const done = await this.activate.run(actor, { questionId });
    return done.kind === 'notReady' ? { problems: done.problems.map(problemView) } : done;
  }

  @Allow('question:author')
  @Mutation(() => ID, { description: 'The same question as a new draft. Gives its id.' })
  copyQuestion(@CurrentActor() actor: PersonActor, @Args('questionId', { type: () => ID }) questionId: string): Promise<string> {
    return this.copy.run(actor, { questionId });
  }

  @Allow('question:author')
  @Mutation(() => Int, { description: 'Gives and takes tags. Gives how many questions changed.' })
  tagQuestions(
    @CurrentActor() actor: PersonActor,
    @Args('questionIds', { type: () => [ID] }) questionIds: string[],
    @Args('add', { type: () => [String], defaultValue: [] }) add: string[],
    @Args('remove', { type: () => [String], defaultValue: [] }) remove: string[],
  ): Promise<number> {
    return this.tag.run(actor, { questionIds, add, remove });
  }

  @Allow('question:author')
  @Mutation(() => Int, { description: 'Retires questions, or brings them back. Gives how many changed.' })
  retireQuestions(
    @CurrentActor() actor: PersonActor,
    @Args('questionIds', { type: () => [ID] }) questionIds: string[],
    @Args('retired', { type: () => Boolean }) retired: boolean,
  ): Promise<number> {
    return this.retire.run(actor, { questionIds, retired });
  }

  @Allow('question:author')
  @Mutation(() => ImportQuestionsResult, {
    description: 'Questions in GIFT, CSV or from a spreadsheet: checked row by row, and brought in as drafts.',
  })
  importQuestions(@CurrentActor() actor: PersonActor, @Args('input') input: ImportQuestionsInput) {
    return orRefused(this.imports.run(actor, input));
  }
}
