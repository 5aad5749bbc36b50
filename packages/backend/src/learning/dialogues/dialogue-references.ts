import { Injectable } from '@nestjs/common';
import type { DialogueContent } from '@vakwerk/domain/learning/dialogues/dialogue';
import { dialogueReferences, mapDialogueReferences } from '@vakwerk/domain/learning/dialogues/dialogue-references';
import { isUuid } from '../../platform/database/new-id.js';
import { SkillRepository } from '../../skills/index.js';
import type { NamedFile } from '../courses/course-references.js';
import { CourseFileIncomplete } from '../learning.errors.js';
import { CourseMediaRepository } from '../media/course-media.repository.js';
import { StoreMedia } from '../media/store-media.js';

/** What a dialogue points at outside itself: skills and sounds. */
@Injectable()
export class DialogueReferences {
  constructor(
    private readonly skills: SkillRepository,
    private readonly media: CourseMediaRepository,
    private readonly store: StoreMedia,
  ) {}

  /** The content without skills and sounds that this organisation does not have. */
  async withoutUnknown(content: DialogueContent): Promise<DialogueContent> {
    const { skillIds, fileIds } = dialogueReferences(content);
    const skills = await this.skills.findMany(skillIds.filter(isUuid));
    const media = await this.media.findMany(fileIds.filter(isUuid));
    const known = new Set([...skills, ...media].map(({ id }) => id));
    return mapDialogueReferences(content, {
      skill: (id) => (known.has(id) ? id : null),
      file: (id) => (known.has(id) ? id : ''),
    });
  }

  /** Content with skill codes and file names becomes content with stored ids. @throws CourseFileIncomplete, LearningError for a file */
  async withStoredIds(content: DialogueContent, files: readonly NamedFile[], now: Date): Promise<DialogueContent> {
    const named = dialogueReferences(content);
    const skillIds = new Map((await this.skills.findByCodes(named.skillIds)).map(({ code, id }) => [code, id]));
    const given = new Map(files.map((file) => [file.name, file.content]));
    const unknownSkillCodes = named.skillIds.filter((code) => !skillIds.has(code));
    const missingFiles = named.fileIds.filter((name) => !given.has(name));
    if (unknownSkillCodes.length > 0 || missingFiles.length > 0) throw new CourseFileIncomplete(unknownSkillCodes, missingFiles);
    const fileIds = new Map<string, string>();
    for (const name of named.fileIds) fileIds.set(name, await this.store.run(given.get(name) as Uint8Array, now));
    return mapDialogueReferences(content, {
      skill: (code) => skillIds.get(code) ?? null,
      file: (name) => fileIds.get(name) ?? '',
    });
  }
}
