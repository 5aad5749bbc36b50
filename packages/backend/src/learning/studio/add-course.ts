import { Injectable } from '@nestjs/common';
import type { CourseContent } from '@vakwerk/domain/learning/courses/content';
import { courseCode } from '@vakwerk/domain/learning/courses/course-code';
import type { RevisionKind } from '@vakwerk/domain/learning/courses/draft-revision';
import type { Actor } from '@vakwerk/domain/people/actor';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { newId } from '../../platform/database/new-id.js';
import { StoreDraft } from '../courses/store-draft.js';

/** The numbers tried before a code gets a random end: nobody has a hundred courses of one title. */
const ATTEMPTS = 100;

/** Puts a new course in the store, under a code made from its title. */
@Injectable()
export class AddCourse {
  constructor(private readonly drafts: StoreDraft) {}

  async run(actor: Actor, content: CourseContent, kind: RevisionKind, now: Date): Promise<string> {
    const title = pickLanguage(content.title, 'nl');
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const added = await this.drafts.add(actor, courseCode(title, attempt), content, kind, now);
      if (added) return added.courseId;
    }
    const added = await this.drafts.add(actor, `course-${newId()}`, content, kind, now);
    if (!added) throw new Error('No free code was found for the course.');
    return added.courseId;
  }
}
