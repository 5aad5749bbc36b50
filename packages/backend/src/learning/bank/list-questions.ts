import { Injectable } from '@nestjs/common';
import type { ItemAnalysis } from '@vakwerk/domain/learning/questions/item-analysis';
import type { QuestionKind } from '@vakwerk/domain/learning/questions/question';
import type { QuestionStatus } from '@vakwerk/domain/learning/questions/question-state';
import type { Language, LocalizedText } from '@vakwerk/domain/shared/localized';
import { Database } from '../../platform/database/database.js';
import { isUuid } from '../../platform/database/new-id.js';
import { clampPageSize, decodeCursor, encodeCursor } from '../../platform/graphql/page.js';
import { ItemScoresReader } from './item-scores.reader.js';
import { QuestionUsageReader } from './question-usage.reader.js';

export const QUESTION_SORTS = ['newest', 'oldest', 'prompt'] as const;
export type QuestionSort = (typeof QUESTION_SORTS)[number];

export interface QuestionListRequest {
  readonly search?: string | null;
  readonly kind?: QuestionKind | null;
  readonly skillId?: string | null;
  readonly tag?: string | null;
  /** Null: everything that is not retired. */
  readonly status?: QuestionStatus | null;
  /** Only questions with a text missing in this language. */
  readonly missing?: Language | null;
  readonly sort?: QuestionSort | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

export interface ListedQuestion {
  readonly id: string;
  readonly code: string;
  readonly kind: QuestionKind;
  readonly prompt: LocalizedText;
  readonly skillIds: readonly string[];
  readonly tags: readonly string[];
  readonly status: QuestionStatus;
  readonly missingLanguages: readonly Language[];
  readonly draftVersion: number;
  readonly draftedAt: Date;
  readonly number: number | null;
  /** The draft holds something that is not asked yet. */
  readonly changed: boolean;
  readonly courseCount: number;
  readonly analysis: ItemAnalysis;
}

type Row = Omit<ListedQuestion, 'courseCount' | 'analysis'> & { readonly cursor: string };

const STATUS = `CASE WHEN q.retired_at IS NOT NULL THEN 'retired' WHEN q.current_version_id IS NULL THEN 'draft' ELSE 'active' END`;
const PROMPT = `lower(coalesce(nullif(q.draft #>> '{prompt,nl}', ''), q.draft #>> '{prompt,en}', ''))`;
const SORTS = {
  newest: { key: 'q.drafted_at', cast: 'timestamptz', way: 'DESC', beyond: '<' },
  oldest: { key: 'q.drafted_at', cast: 'timestamptz', way: 'ASC', beyond: '>' },
  prompt: { key: PROMPT, cast: 'text', way: 'ASC', beyond: '>' },
} as const;

@Injectable()
export class ListQuestions {
  constructor(
    private readonly database: Database,
    private readonly usage: QuestionUsageReader,
    private readonly scores: ItemScoresReader,
  ) {}

  /** A page of the bank, with where each question is used and how it does. */
  async run(request: QuestionListRequest) {
    const size = clampPageSize(request.first);
    const { key, cast, way, beyond } = SORTS[request.sort ?? 'newest'];
    const cursor = decodeCursor(request.after);
    const readable = cast === 'text' || !Number.isNaN(Date.parse(cursor?.sort ?? ''));
    const from = cursor && isUuid(cursor.id) && readable ? cursor : null;
    const rows = (await this.database.manager().query(
      `SELECT q.id, q.code, q.kind, q.draft -> 'prompt' AS prompt, q.skill_ids AS "skillIds", q.tags, ${STATUS} AS status,
              q.missing_languages AS "missingLanguages", q.draft_version AS "draftVersion", q.drafted_at AS "draftedAt", v.number,
              v.id IS NOT NULL AND v.content IS DISTINCT FROM q.draft AS changed, (${key})::text AS cursor
         FROM question q LEFT JOIN question_version v ON v.org_id = q.org_id AND v.id = q.current_version_id
        WHERE q.org_id = $1
          AND ($2::text IS NULL OR q.words ILIKE $2 OR EXISTS (SELECT FROM unnest(q.tags) AS tag WHERE tag ILIKE $2))
          AND ($3::text IS NULL OR q.kind = $3) AND ($4::text IS NULL OR $4 = ANY(q.skill_ids))
          AND ($5::text IS NULL OR $5 = ANY(q.tags))
          AND (CASE WHEN $6::text IS NULL THEN q.retired_at IS NULL ELSE ${STATUS} = $6 END)
          AND ($7::text IS NULL OR $7 = ANY(q.missing_languages))
          AND ($8::${cast} IS NULL OR (${key}, q.id) ${beyond} ($8::${cast}, $9::uuid))
        ORDER BY ${key} ${way}, q.id ${way} LIMIT $10`,
      [
        this.database.organisationId(),
        like(request.search),
        request.kind ?? null,
        request.skillId ?? null,
        request.tag ?? null,
        request.status ?? null,
        request.missing ?? null,
        from?.sort ?? null,
        from?.id ?? null,
        size + 1,
      ],
    )) as Row[];
    const page = rows.slice(0, size);
    const codes = page.map(({ code }) => code);
    const courses = await this.usage.coursesOf(codes);
    const analyses = await this.scores.analysesOf(codes);
    const last = page.at(-1);
    return {
      nodes: page.map(
        ({ cursor: _, ...row }): ListedQuestion => ({
          ...row,
          courseCount: courses.get(row.code)?.length ?? 0,
          analysis: analyses.get(row.code) as ItemAnalysis,
        }),
      ),
      pageInfo: { endCursor: last ? encodeCursor(last.cursor, last.id) : null, hasNextPage: rows.length > size },
    };
  }

  /** Every tag in the bank with how many questions have it, the most used first. */
  async tags(): Promise<{ tag: string; count: number }[]> {
    return (await this.database.manager().query(
      `SELECT tag, count(*)::int AS count FROM question q CROSS JOIN LATERAL unnest(q.tags) AS tag
        WHERE q.org_id = $1 AND q.retired_at IS NULL GROUP BY tag ORDER BY count DESC, tag LIMIT 200`,
      [this.database.organisationId()],
    )) as { tag: string; count: number }[];
  }
}

/** Read as a plain piece of text: a percent sign means a percent sign. */
function like(search: string | null | undefined): string | null {
  const text = search?.trim().slice(0, 100) ?? '';
  return text === '' ? null : `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;
}
