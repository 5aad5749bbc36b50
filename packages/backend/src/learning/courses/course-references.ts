import { Injectable } from '@nestjs/common';
import type { CourseContent } from '@vakwerk/domain/learning/courses/content';
import { contentReferences, mapReferences, pinDialogues } from '@vakwerk/domain/learning/courses/content-references';
import { isUuid } from '../../platform/database/new-id.js';
import { SkillRepository } from '../../skills/index.js';
import type { Dialogue } from '../dialogues/dialogue.entity.js';
import { DialogueRepository } from '../dialogues/dialogue.repository.js';
import { DialogueVersionRepository } from '../dialogues/dialogue-version.repository.js';
import { CourseFileIncomplete } from '../learning.errors.js';
import { CourseMediaRepository } from '../media/course-media.repository.js';
import { StoreMedia } from '../media/store-media.js';
import { PackageRepository } from '../packages/package.repository.js';

export interface NamedFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** What content points at outside itself: skills, pictures, sounds and dialogues. */
@Injectable()
export class CourseReferences {
  constructor(
    private readonly skills: SkillRepository,
    private readonly media: CourseMediaRepository,
    private readonly store: StoreMedia,
    private readonly dialogues: DialogueRepository,
    private readonly dialogueVersions: DialogueVersionRepository,
    private readonly packages: PackageRepository,
  ) {}

  /** The content without skills, files (a lent sound that is over too) and dialogues that no course of this organisation can have: the publish check then names the holes. */
  async withoutUnknown(content: CourseContent, now: Date = new Date()): Promise<CourseContent> {
    const { skillIds, fileIds, dialogueIds, packageIds } = contentReferences(content);
    const skills = await this.skills.findMany(skillIds.filter(isUuid));
    const media = (await this.media.findMany(fileIds.filter(isUuid))).filter(
      ({ heardUntil }) => heardUntil === null || heardUntil > now,
    );
    const dialogues = (await this.dialogues.findMany(dialogueIds)).filter(canBeTaken);
    const packages = (await this.packages.findMany(packageIds.filter(isUuid))).filter(({ archivedAt }) => archivedAt === null);
    const known = new Set([...skills, ...media, ...dialogues, ...packages].map(({ id }) => id));
    const keep = (id: string) => (known.has(id) ? id : '');
    return mapReferences(content, { skill: (id) => keep(id) || null, file: keep, dialogue: keep, package: keep });
  }

  /** The content with the dialogues as they are published now: who begins the course keeps these. */
  async withPins(content: CourseContent): Promise<CourseContent> {
    const dialogues = await this.dialogues.findMany(contentReferences(content).dialogueIds);
    if (dialogues.length === 0) return content;
    const versionOf = new Map(dialogues.filter(canBeTaken).map(({ id, currentVersionId }) => [id, currentVersionId]));
    const versions = await this.dialogueVersions.findSeconds([...versionOf.values()].filter((id) => id !== null));
    const seconds = new Map(versions.map((version) => [version.id, version.seconds]));
    return pinDialogues(content, (dialogueId) => {
      const versionId = versionOf.get(dialogueId);
      const length = seconds.get(versionId ?? '');
      return versionId && length ? { versionId, seconds: length } : null;
    });
  }

  /**
   * Content with codes of skills and dialogues and with file names becomes content with stored ids.
   * @throws CourseFileIncomplete, LearningError for a file
   */
  async withStoredIds(content: CourseContent, files: readonly NamedFile[], now: Date): Promise<CourseContent> {
    const named = contentReferences(content);
    const skillIds = new Map((await this.skills.findByCodes(named.skillIds)).map(({ code, id }) => [code, id]));
    const dialogueIds = new Map((await this.dialogues.findByCodes(named.dialogueIds)).map(({ code, id }) => [code, id]));
    const given = new Map(files.map((file) => [file.name, file.content]));
    const unknownSkillCodes = named.skillIds.filter((code) => !skillIds.has(code));
    const missingFiles = named.fileIds.filter((name) => !given.has(name));
    const unknownDialogueCodes = named.dialogueIds.filter((code) => !dialogueIds.has(code));
    if (unknownSkillCodes.length + missingFiles.length + unknownDialogueCodes.length > 0)
      throw new CourseFileIncomplete(unknownSkillCodes, missingFiles, unknownDialogueCodes);
    const fileIds = new Map<string, string>();
    for (const name of named.fileIds) fileIds.set(name, await this.store.run(given.get(name) as Uint8Array, now));
    return mapReferences(content, {
      skill: (code) => skillIds.get(code) ?? null,
      file: (name) => fileIds.get(name) ?? '',
      dialogue: (code) => dialogueIds.get(code) ?? '',
      package: (id) => id,
    });
  }
}

/** A course takes a dialogue that was published and not put away. */
const canBeTaken = ({ currentVersionId, archivedAt }: Dialogue): boolean => currentVersionId !== null && archivedAt === null;
