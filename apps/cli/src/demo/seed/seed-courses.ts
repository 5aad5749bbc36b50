import type { CourseContent } from '@vakwerk/domain/learning/courses/content';
import { installLibrary } from '../../library/install-library.js';
import type { House } from './house.js';

export interface DemoCourseInHouse {
  readonly courseId: string;
  readonly content: CourseContent;
}

/** The starter library, as any organisation can have it. @returns its courses by code */
export async function seedCourses({
  product,
  organisation,
  organisationId,
}: House): Promise<ReadonlyMap<string, DemoCourseInHouse>> {
  const installed = await installLibrary(product, { organisationId, language: organisation.language });
  return new Map(installed.map(({ code, courseId, content }) => [code, { courseId, content }]));
}
