import type { Page } from 'playwright-core';
import { piecesOf } from '../../packages/domain/dist/learning/courses/course-pieces.js';
import { ask } from './graphql.ts';
import { expectSame } from './report.ts';

export const inBoth = (words: string) => ({ nl: words, en: words });

/** What a step says depends on its kind; the server judges it. */
export interface SketchedStep {
  readonly kind: string;
  readonly id: string;
  readonly [field: string]: unknown;
}

/** A course of one module, made and published by the calls of the studio as the author who is signed in on this page. @returns its id */
export async function publishCourse(page: Page, title: string, steps: readonly SketchedStep[]): Promise<string> {
  const { createCourse } = await ask<{ createCourse: { courseId: string } }>(
    page,
    'mutation($title: CourseTitleInput!) { createCourse(title: $title) { courseId } }',
    { title: inBoth(title) },
  );
  const { courseId } = createCourse;
  const desk = 'query($courseId: ID!) { courseDesk(courseId: $courseId) { draftVersion } }';
  const version = async () =>
    (await ask<{ courseDesk: { draftVersion: number } }>(page, desk, { courseId })).courseDesk.draftVersion;
  const { skills } = await ask<{ skills: { id: string }[] }>(page, '{ skills { id } }');
  const content = {
    title: inBoth(title),
    summary: inBoth('Een korte cursus.'),
    modules: [
      {
        id: 'm-1',
        title: inBoth(title),
        objective: inBoth('Je weet wat je moet doen.'),
        skillIds: skills.slice(0, 1).map(({ id }) => id),
        optional: false,
        prerequisiteModuleIds: [],
        steps: steps.map((step) => ({ title: inBoth(title), required: true, ...step })),
      },
    ],
  };
  const pieces = JSON.stringify([...piecesOf(content as unknown as Parameters<typeof piecesOf>[0]).values()]);
  const saved = await ask<{ saveCourseDraft: { __typename: string } }>(
    page,
    'mutation($input: SaveCourseDraftInput!) { saveCourseDraft(input: $input) { __typename } }',
    { input: { courseId, expectedVersion: await version(), pieces } },
  );
  expectSame(saved.saveCourseDraft.__typename, 'CourseDraftSaved', 'the draft');
  const published = await ask<{ publishCourse: { __typename: string } }>(
    page,
    `mutation($courseId: ID!, $version: Int!) { publishCourse(courseId: $courseId, expectedVersion: $version) {
       __typename ... on CourseNotPublished { problems { code field } } } }`,
    { courseId, version: await version() },
  );
  expectSame(published.publishCourse.__typename, 'CoursePublished', JSON.stringify(published));
  return courseId;
}
