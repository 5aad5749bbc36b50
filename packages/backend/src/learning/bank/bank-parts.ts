import { ActivateQuestion } from './activate-question.js';
import { BankQuestion } from './bank-question.entity.js';
import { BankQuestionRepository } from './bank-question.repository.js';
import { CopyQuestion } from './copy-question.js';
import { CreateQuestion } from './create-question.js';
import { ImportBank } from './import-bank.js';
import { ImportQuestions } from './import-questions.js';
import { ItemScoresReader } from './item-scores.reader.js';
import { ListQuestions } from './list-questions.js';
import { QuestionPool } from './question-pool.js';
import { QuestionUsageReader } from './question-usage.reader.js';
import { QuestionVersion } from './question-version.entity.js';
import { ReadQuestionDesk } from './read-question-desk.js';
import { ReadQuestionSupply } from './read-question-supply.js';
import { RetireQuestions } from './retire-questions.js';
import { SaveQuestion } from './save-question.js';
import { StoreQuestion } from './store-question.js';
import { TagQuestions } from './tag-questions.js';

export const BANK_ENTITIES = [BankQuestion, QuestionVersion];

/** Repositories and use cases of the question bank. */
export const BANK_PARTS = [
  BankQuestionRepository,
  QuestionPool,
  QuestionUsageReader,
  ItemScoresReader,
  ListQuestions,
  ReadQuestionDesk,
  ReadQuestionSupply,
  StoreQuestion,
  CreateQuestion,
  SaveQuestion,
  ActivateQuestion,
  CopyQuestion,
  TagQuestions,
  RetireQuestions,
  ImportBank,
  ImportQuestions,
];
