import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@vakwerk/domain/people/actor';
import { checkFramework } from '@vakwerk/domain/skills/check-framework';
import { canChangeFramework } from '@vakwerk/domain/skills/framework-policy';
import { NotAllowed } from '../../platform/auth/access-errors.js';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { FrameworkRefused } from '../skills.errors.js';
import { type FrameworkFile, frameworkFileSchema, type ParsedFramework } from './framework-source-file.js';
import type { Skill } from './skill.entity.js';
import { SkillRepository } from './skill.repository.js';
import type { SkillFramework } from './skill-framework.entity.js';

export interface ImportedFramework {
  readonly frameworkId: string;
  readonly version: number;
  /** False: everything was already as in the file. */
  readonly changed: boolean;
}

@Injectable()
export class ImportSkillFramework {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly skills: SkillRepository,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Adds a framework, or brings an existing one (by code) up to date: skills keep their id by code, new ones are added, and those
   * that are left out are archived. Importing the same file again changes nothing.
   * @throws ZodError, FrameworkRefused with every problem, NotAllowed
   */
  async run(actor: Actor, input: FrameworkFile, now: Date = new Date()): Promise<ImportedFramework> {
    if (!canChangeFramework(actor)) throw new NotAllowed();
    const file = frameworkFileSchema.parse(input);
    return this.unitOfWork.run(actor, async () => {
      const stored = await this.skills.findFrameworkByCode(file.code);
      const storedSkills = stored ? await this.skills.listOf(stored.id) : [];
      const framework = frameworkOf(actor.organisationId, file, stored, now);
      const skills = skillsOf(framework, file, storedSkills, now);
      const inUse = skills.filter((skill) => !skill.archivedAt);
      const problems = checkFramework({ ...framework, levelThresholds: file.levelThresholds, skills: inUse });
      if (problems.length > 0) throw new FrameworkRefused(problems);
      const same = stored && isDeepStrictEqual(meaningOf(stored, storedSkills), meaningOf(framework, skills));
      if (same) return { frameworkId: stored.id, version: stored.version, changed: false };
      await this.skills.saveFramework(framework);
      await this.skills.saveSkills(skills);
      await this.audit.append({
        actorId: actor.kind === 'person' ? actor.personId : null,
        action: 'skillFramework.imported',
        subjectKind: 'skillFramework',
        subjectId: framework.id,
        details: { version: framework.version, skills: inUse.length },
      });
      return { frameworkId: framework.id, version: framework.version, changed: true };
    });
  }
}

function frameworkOf(organisationId: string, file: ParsedFramework, stored: SkillFramework | null, now: Date): SkillFramework {
  return {
    organisationId,
    id: stored?.id ?? newId(),
    code: file.code,
    source: file.source,
    version: (stored?.version ?? 0) + 1,
    validFrom: now.toISOString().slice(0, 10),
    name: file.name,
    description: file.description,
    levelThresholds: [...file.levelThresholds],
    changedAt: now,
  };
}

function skillsOf(framework: SkillFramework, file: ParsedFramework, stored: readonly Skill[], now: Date): Skill[] {
  const storedByCode = new Map(stored.map((skill) => [skill.code, skill]));
  const ids = new Map(file.skills.map(({ code }) => [code, storedByCode.get(code)?.id ?? newId()]));
  const seen = new Set<string>();
  const current = file.skills.map((skill, position): Skill => {
    // A repeated code gets an id of its own, so that the check names it instead of one hiding the other.
    const id = seen.has(skill.code) ? newId() : (ids.get(skill.code) as string);
    seen.add(skill.code);
    // A file that still has both does not take a merge apart.
    const { mergedIntoId = null, archivedAt = null } = stored.find((one) => one.id === id && one.mergedIntoId !== null) ?? {};
    return {
      organisationId: framework.organisationId,
      id,
      frameworkId: framework.id,
      code: skill.code,
      name: skill.name,
      description: skill.description,
      levels: skill.levels,
      parentId: skill.parentCode === null ? null : (ids.get(skill.parentCode) ?? newId()),
      position,
      archivedAt,
      mergedIntoId,
    };
  });
  const left = stored.filter(({ code }) => !ids.has(code)).map((skill) => ({ ...skill, archivedAt: skill.archivedAt ?? now }));
  return [...current, ...left];
}

/** What a reader would notice: neither the version nor the moment of the import. */
function meaningOf(framework: SkillFramework, skills: readonly Skill[]) {
  const { code, source, name, description, levelThresholds } = framework;
  const rows = skills.map(({ id, name: skillName, description: about, levels, parentId, position, archivedAt }) => [
    id,
    skillName,
    about,
    levels,
    parentId,
    position,
    archivedAt?.getTime() ?? null,
  ]);
  return {
    code,
    source,
    name,
    description,
    levelThresholds,
    rows: rows.sort((a, b) => String(a[0]).localeCompare(String(b[0]))),
  };
}
