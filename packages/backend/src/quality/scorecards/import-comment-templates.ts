import { Injectable } from '@nestjs/common';
import type { Actor } from '@vakwerk/domain/people/actor';
import { z } from 'zod';
import { InvalidInput, parseInput } from '../../platform/auth/invalid-input.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SkillRepository } from '../../skills/index.js';
import { ScorecardRepository } from './scorecard.repository.js';

const text = z.strictObject({ nl: z.string().min(1).max(2_000), en: z.string().min(1).max(2_000) });
const schema = z
  .array(z.strictObject({ code: z.string().regex(/^[a-z0-9-]{1,60}$/), skill: z.string().nullable(), title: text, text }))
  .max(500);
export type CommentTemplateImport = z.input<typeof schema>;

/** Adds remarks evaluators can insert, or replaces those with the same code. */
@Injectable()
export class ImportCommentTemplates {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly scorecards: ScorecardRepository,
    private readonly skills: SkillRepository,
  ) {}

  /** @returns how many. @throws InvalidInput also for a skill code that does not exist */
  run(actor: Actor, input: CommentTemplateImport): Promise<number> {
    const templates = parseInput(schema, input);
    return this.unitOfWork.run(actor, async () => {
      const found = await this.skills.findByCodes(templates.flatMap(({ skill }) => skill ?? []));
      const idByCode = new Map(found.map(({ code, id }) => [code, id]));
      const unknown = templates.filter(({ skill }) => skill !== null && !idByCode.has(skill));
      if (unknown.length > 0) throw new InvalidInput(`Unknown skills: ${unknown.map(({ skill }) => skill).join(', ')}.`);
      for (const { skill, ...template } of templates) {
        await this.scorecards.putCommentTemplate({ ...template, skillId: skill === null ? null : (idByCode.get(skill) ?? null) });
      }
      return templates.length;
    });
  }
}
