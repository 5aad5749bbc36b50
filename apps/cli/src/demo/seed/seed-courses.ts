import { readFile } from 'node:fs/promises';
import { ImportCourse } from '@vakwerk/backend/learning/index';
import type { CourseContent } from '@vakwerk/domain/learning/content';
import { inProject } from '../../project.js';
import { allCourses } from '../content/courses/all-courses.js';
import type { House } from './house.js';

export interface DemoCourseInHouse {
  readonly courseId: string;
  readonly content: CourseContent;
}

const FOLDERS = { '.svg': 'apps/cli/demo-images', '.opus': 'apps/cli/demo-recordings/clips' } as const;

/** Imports and publishes the courses, with their drawings and call clips. @returns them by code */
export async function seedCourses({
  product,
  organisation,
  organisationId,
}: House): Promise<ReadonlyMap<string, DemoCourseInHouse>> {
  const courses = new Map<string, DemoCourseInHouse>();
  for (const { code, content: write } of allCourses) {
    const content = write(organisation.language);
    const files = await Promise.all(fileNamesIn(content).map(async (name) => ({ name, content: await readFile(pathOf(name)) })));
    const { courseId } = await product
      .get(ImportCourse)
      .run({ kind: 'system', organisationId }, { code, content, files, publish: true });
    courses.set(code, { courseId, content });
  }
  return courses;
}

function pathOf(name: string): string {
  const folder = name.endsWith('.svg') ? FOLDERS['.svg'] : FOLDERS['.opus'];
  return inProject(`${folder}/${name}`);
}

/** Every file name a course mentions, wherever it stands. */
function fileNamesIn(content: CourseContent): string[] {
  const names = new Set<string>();
  JSON.stringify(content, (key, value: unknown) => {
    if (key === 'fileId' && typeof value === 'string') names.add(value);
    return value;
  });
  return [...names];
}
