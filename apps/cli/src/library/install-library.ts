import { readFile } from 'node:fs/promises';
import type { Type } from '@nestjs/common';
import { ImportBank, ImportCourse, ImportDialogue } from '@vakwerk/backend/learning/index';
import { UnitOfWork } from '@vakwerk/backend/platform/database/unit-of-work';
import { ImportSkillFramework, SkillRepository } from '@vakwerk/backend/skills/index';
import type { CourseContent } from '@vakwerk/domain/learning/courses/content';
import type { Language } from '@vakwerk/domain/shared/localized';
import { framework, skills } from '../demo/content/skills.js';
import { inProject } from '../project.js';
import { libraryCourses } from './courses/all-courses.js';
import { allDialogues } from './dialogues/all-dialogues.js';
import { libraryBank } from './questions/library-bank.js';

/** Anything that hands out the product's use cases. */
interface Product {
  get<T>(type: Type<T>): T;
}

export interface InstalledCourse {
  readonly code: string;
  readonly courseId: string;
  readonly content: CourseContent;
  readonly changed: boolean;
}

/**
 * Gives an organisation the starter library: courses, conversations to practise and a bank of questions, published, and the skills they are about when the
 * organisation has none of those. The same again changes nothing; what authors changed meanwhile is brought back to the library's text.
 * @param language what is spoken on the work floor: the recorded calls in the courses are in one language
 */
export async function installLibrary(
  product: Product,
  organisation: { readonly organisationId: string; readonly language: Language },
): Promise<readonly InstalledCourse[]> {
  const { organisationId, language } = organisation;
  const system = { kind: 'system', organisationId } as const;
  const codes = skills.map(({ code }) => code);
  const known = await product.get(UnitOfWork).run(system, () => product.get(SkillRepository).findByCodes(codes));
  if (known.length === 0)
    await product
      .get(ImportSkillFramework)
      .run(system, { ...framework, skills: skills.map((skill) => ({ ...skill, levels: [...skill.levels] })) });
  for (const [code, content] of Object.entries(allDialogues))
    await product.get(ImportDialogue).run(system, { code, content, files: [], publish: true });
  const installed: InstalledCourse[] = [];
  for (const { code, content: write } of libraryCourses) {
    const content = write(language);
    const files = await Promise.all(fileNamesIn(content).map(async (name) => ({ name, content: await readFile(pathOf(name)) })));
    const { courseId, changed } = await product.get(ImportCourse).run(system, { code, content, files, publish: true });
    installed.push({ code, courseId, content, changed });
  }
  const questions = libraryBank(installed, language);
  const sounds = questions.flatMap(({ content }) => (content.kind === 'hotMoment' ? [content.fragment.fileId] : []));
  const files = await Promise.all([...new Set(sounds)].map(async (name) => ({ name, content: await readFile(pathOf(name)) })));
  await product.get(ImportBank).run(system, { questions, files });
  return installed;
}

function pathOf(name: string): string {
  return inProject(name.endsWith('.svg') ? `apps/cli/demo-images/${name}` : `apps/cli/demo-recordings/clips/${name}`);
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
