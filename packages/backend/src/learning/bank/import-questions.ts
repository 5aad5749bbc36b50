import { Injectable } from '@nestjs/common';
import type { ImportProblem, ImportRow } from '@vakwerk/domain/learning/question-import/import-row';
import { parseGift } from '@vakwerk/domain/learning/question-import/parse-gift';
import { questionFromRow, readHeader } from '@vakwerk/domain/learning/question-import/parse-question-table';
import { checkQuestion } from '@vakwerk/domain/learning/questions/check-question';
import type { QuestionKind } from '@vakwerk/domain/learning/questions/question';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { Language } from '@vakwerk/domain/shared/localized';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { NotAllowed } from '../../platform/auth/access-errors.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SkillRepository } from '../../skills/index.js';
import { LearningError } from '../learning.errors.js';
import { BankQuestionRepository } from './bank-question.repository.js';
import { fingerprintOf } from './drafted-columns.js';
import { tagsSchema } from './save-question.js';
import { StoreQuestion } from './store-question.js';

export const IMPORT_FORMATS = ['gift', 'table'] as const;
export const IMPORT_MODES = ['check', 'goodOnes', 'allOrNothing'] as const;
const MOST_ROWS = 2000;

const schema = z.object({
  text: z.string().max(4_000_000),
  format: z.enum(IMPORT_FORMATS),
  language: z.enum(['nl', 'en']),
  skillIds: z.array(z.string()).max(20),
  tags: tagsSchema,
  mode: z.enum(IMPORT_MODES),
});
export type QuestionImport = z.infer<typeof schema>;

export interface CheckedRow {
  readonly line: number;
  readonly prompt: string;
  readonly kind: QuestionKind | null;
  /** Why it cannot come in; empty: it can. */
  readonly problems: readonly ImportProblem[];
  /** It can come in, but lacks something before it can be asked. */
  readonly unfinished: boolean;
}

export interface QuestionImportReport {
  readonly rows: readonly CheckedRow[];
  readonly ready: number;
  /** Headers nobody knows; they are left out. */
  readonly unknownColumns: readonly string[];
  readonly created: number;
}

/** What a draft may still lack: an author finishes it in the bank. */
const LATER = new Set(['missingTranslation', 'noSkill']);

@Injectable()
export class ImportQuestions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly questions: BankQuestionRepository,
    private readonly skills: SkillRepository,
    private readonly store: StoreQuestion,
  ) {}

  /**
   * Reads questions in GIFT, or from a table (CSV with comma, semicolon or tab; a piece of a spreadsheet). Checking only reports. Good
   * ones come in as drafts; all-or-nothing brings nothing in while one row is wrong.
   * @throws InvalidInput, NotAllowed, LearningError importEmpty | importWithoutHeader | importTooLong
   */
  run(actor: PersonActor, input: QuestionImport, now: Date = new Date()): Promise<QuestionImportReport> {
    return this.unitOfWork.run(actor, async () => {
      const { text, format, language, skillIds, tags, mode } = parseInput(schema, input);
      if (!actor.roles.includes('author')) throw new NotAllowed();
      const { rows, unknownColumns } = format === 'gift' ? readGift(text, language) : readTable(text, language);
      if (rows.length === 0) throw new LearningError('importEmpty');
      if (rows.length > MOST_ROWS) throw new LearningError('importTooLong');
      const checked = await this.check(rows, skillIds);
      const good = checked.filter(({ row }) => row.problems.length === 0);
      const apply = mode === 'goodOnes' || (mode === 'allOrNothing' && good.length === checked.length);
      if (apply)
        for (const { row, skills } of good)
          if (row.question) await this.store.add(actor, { ...row.question, skillIds: skills }, [...tags, ...row.tags], now);
      return {
        rows: checked.map(({ row, unfinished }) => ({
          line: row.line,
          prompt: row.prompt.slice(0, 300),
          kind: row.question?.kind ?? null,
          problems: row.problems,
          unfinished,
        })),
        ready: good.length,
        unknownColumns,
        created: apply ? good.length : 0,
      };
    });
  }

  /** Adds what only the bank and the file as a whole can tell: skills, and the same question twice. */
  private async check(rows: readonly ImportRow[], given: readonly string[]) {
    const named = [...new Set(rows.flatMap(({ skills }) => skills))];
    const byName = new Map<string, string>();
    for (const { id, code, name } of await this.skills.listAll())
      for (const each of [code, name.nl, name.en]) byName.set(each.trim().toLowerCase(), id);
    const unknown = new Set(named.filter((name) => !byName.has(name.toLowerCase())));
    const prints = rows.map(({ question }) => (question ? fingerprintOf(question) : null));
    const inBank = await this.questions.knownFingerprints(prints.filter((print) => print !== null));
    const seen = new Map<string, number>();
    return rows.map((row, index) => {
      const skills = [...new Set([...given, ...row.skills.flatMap((name) => byName.get(name.toLowerCase()) ?? [])])];
      const content = row.question && { ...row.question, skillIds: skills };
      const found = content ? checkQuestion(content, {}) : [];
      const problems: ImportProblem[] = [
        ...row.problems,
        ...[...new Set(found.filter(({ code }) => !LATER.has(code)).map(({ code }) => code))].map((code) => ({
          code,
          detail: '',
        })),
        ...row.skills.filter((name) => unknown.has(name)).map((name) => ({ code: 'skillUnknown' as const, detail: name })),
      ];
      const print = prints[index];
      if (print) {
        const first = seen.get(print);
        if (first !== undefined) problems.push({ code: 'doubleInFile', detail: String(first) });
        else seen.set(print, row.line);
        if (inBank.has(print)) problems.push({ code: 'inBank', detail: '' });
      }
      return { row: { ...row, problems }, skills, unfinished: found.some(({ code }) => LATER.has(code)) };
    });
  }
}

const nextId = () => newId().slice(-12);

const readGift = (text: string, language: Language) => ({ rows: parseGift(text, language, nextId), unknownColumns: [] });

function readTable(text: string, language: Language): { rows: readonly ImportRow[]; unknownColumns: readonly string[] } {
  const head = text.slice(0, text.search(/\r|\n|$/u));
  const delimiter = ['\t', ';', ','].find((sign) => head.includes(sign)) ?? ',';
  const records = parse(text, {
    bom: true,
    delimiter,
    info: true,
    relax_column_count: true,
    relax_quotes: delimiter === '\t',
    skip_empty_lines: true,
  }) as unknown as { record: string[]; info: { lines: number } }[];
  const [first, ...rest] = records;
  if (!first) return { rows: [], unknownColumns: [] };
  const header = readHeader(first.record);
  if (!header) throw new LearningError('importWithoutHeader');
  const rows = rest
    .filter(({ record }) => record.some((cell) => cell.trim() !== ''))
    .map(({ record, info }) => questionFromRow(header, record, { line: info.lines, language, nextId }));
  return { rows, unknownColumns: header.unknown };
}
