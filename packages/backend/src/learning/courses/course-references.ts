import { Injectable } from '@nestjs/common';
import type { CourseContent } from '@vakwerk/domain/learning/content';
import { contentReferences, mapReferences } from '@vakwerk/domain/learning/content-references';
import { isUuid } from '../../platform/database/new-id.js';
import { SkillRepository } from '../../skills/index.js';
import { CourseFileIncomplete } from '../learning.errors.js';
import { CourseMediaRepository } from '../media/course-media.repository.js';
import { StoreMedia } from '../media/store-media.js';

export interface NamedFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** What content points at outside itself: skills, pictures and sounds. */
@Injectable()
export class CourseReferences {
  constructor(
    private readonly skills: SkillRepository,
    private readonly media: CourseMediaRepository,
    private readonly store: StoreMedia,
  ) {}

  /** The content without skills and files that this organisation does not have: the publish check then names the holes. */
  async withoutUnknown(content: CourseContent): Promise<CourseContent> {
    const { skillIds, fileIds } = contentReferences(content);
    const skills = await this.skills.findMany(skillIds.filter(isUuid));
    const media = await this.media.findMany(fileIds.filter(isUuid));
    const known = new Set([...skills, ...media].map(({ id }) => id));
    return mapReferences(content, { skill: (id) => (known.has(id) ? id : null), file: (id) => (known.has(id) ? id : '') });
  }

  /** Content with skill codes and file names becomes content with stored ids. @throws CourseFileIncomplete, LearningError for a file */
  async withStoredIds(content: CourseContent, files: readonly NamedFile[], now: Date): Promise<CourseContent> {
    const named = contentReferences(content);
    const skillIds = new Map((await this.skills.findByCodes(named.skillIds)).map(({ code, id }) => [code, id]));
    const given = new Map(files.map((file) => [file.name, file.content]));
    const unknownSkillCodes = named.skillIds.filter((code) => !skillIds.has(code));
    const missingFiles = named.fileIds.filter((name) => !given.has(name));
    if (unknownSkillCodes.length > 0 || missingFiles.length > 0) throw new CourseFileIncomplete(unknownSkillCodes, missingFiles);
    const fileIds = new Map<string, string>();
    for (const name of named.fileIds) fileIds.set(name, await this.store.run(given.get(name) as Uint8Array, now));
    return mapReferences(content, { skill: (code) => skillIds.get(code) ?? null, file: (name) => fileIds.get(name) ?? '' });
  }
}
