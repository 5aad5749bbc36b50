import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ImportCourse } from '@vakwerk/backend/learning/courses/import-course';
import { Database } from '@vakwerk/backend/platform/database/database';
import {
  aCourse,
  aModule,
  anAudioStep,
  aQuestionStep,
  aTextStep,
  inBoth,
  someContent,
  someSkills,
  someSound,
} from '@vakwerk/testing/a-course';
import { aSignedInPerson, openTestApi, type SignedIn, type TestApi } from './test-api.js';

let api: TestApi;
let agent: SignedIn;
let coach: SignedIn;
let courseId: string;
beforeAll(async () => {
  api = await openTestApi();
  const organisation = await api.anOrganisation();
  const product = { get: api.app.get.bind(api.app) as never };
  await someSkills(product, organisation.organisationId);
  const content = someContent([aModule('m1', [aTextStep('t1'), aQuestionStep('q1')])]);
  ({ courseId } = await aCourse(product, organisation.organisationId, content));
  agent = await aSignedInPerson(api, organisation, ['agent']);
  coach = await aSignedInPerson(api, organisation, ['coach']);
});
afterAll(() => api.close());

const SCALARS = /* GraphQL */ `
  query Catalogue($courseId: ID!) {
    courses { id minutes moduleCount skillIds versionNumber title { nl en } summary { nl en } mine { assignmentId state doneSteps totalSteps } }
    course(id: $courseId) { id nextModuleId modules { id title { nl } objective { nl } open minutes stepCount requiredSteps resumeStepId } }
    myAssignments { id title { nl } state dueOn reason minutesLeft doneSteps totalSteps next { moduleId stepId stepTitle { nl } stepNumber } }
  }
`;
const PLAYER = /* GraphQL */ `
  query Player($assignmentId: ID!) {
    module(assignmentId: $assignmentId, moduleId: "m1") {
      id number moduleCount minutes title { nl } objective { nl } courseTitle { nl } open
      state { doneStepIds resumeStepId nextModule { id } }
      steps {
        __typename id required title { nl en } progress { done seenToEnd secondsSpent positionSeconds heard { fromSeconds } }
        ... on TextStep { body { nl en } }
        ... on AudioFragmentStep { audioUrl durationSeconds introduction { nl } transcript { speaker text } }
        ... on QuestionStep {
          passRatio
          question
          lastAnswer { responseId attempt answer certainty outcome answeredAt }
        }
      }
    }
  }
`;
const ANSWER = /* GraphQL */ `
  mutation Answer($input: AnswerQuestionInput!) {
    answerQuestion(input: $input) {
      __typename
      ... on UserError { code }
      ... on AnswerGraded {
        outcome ratio attempt certaintyAdvice explanation { nl } correction state { completedAt resumeStepId }
      }
    }
  }
`;

const chose = (...optionIds: string[]) => ({ kind: 'choice', optionIds });

describe('learning over the api', () => {
  it('goes from an assigned course to an answer, and no query ever carries the key', async () => {
    const input = { courseId, personId: agent.personId, dueOn: '2199-01-01', note: 'Voor jou' };
    const assigned = await api.graphql(
      'mutation($input: AssignCourseInput!) { assignCourse(input: $input) { __typename ... on AssignmentGiven { created assignment { id reason dueOn } } } }',
      { input },
      coach,
    );
    expect(assigned).toMatchObject({
      data: { assignCourse: { created: true, assignment: { reason: 'coach', dueOn: '2199-01-01' } } },
    });
    const { assignmentId } = {
      assignmentId: (assigned.data as { assignCourse: { assignment: { id: string } } }).assignCourse.assignment.id,
    };

    const before = [await api.graphql(SCALARS, { courseId }, agent), await api.graphql(PLAYER, { assignmentId }, agent)];
    const report = (input: Record<string, unknown>) =>
      api.graphql(
        `mutation($input: SaveStepProgressInput!) { saveStepProgress(input: $input) { __typename ... on StepProgressSaved { progress { done } state { resumeStepId } } } }`,
        { input: { assignmentId, stepId: 't1', ...input } },
        agent,
      );
    expect(await report({ seenToEnd: true })).toMatchObject({ data: { saveStepProgress: { progress: { done: false } } } });
    const progress = await report({ seenToEnd: true, secondsSpent: 12 });
    expect(progress).toMatchObject({ data: { saveStepProgress: { progress: { done: true }, state: { resumeStepId: 'q1' } } } });

    const answer = { responseId: crypto.randomUUID(), assignmentId, stepId: 'q1', answer: chose('wrong'), certainty: 'high' };
    const graded = await api.graphql(ANSWER, { input: answer }, agent);
    expect(graded).toMatchObject({
      data: {
        answerQuestion: { outcome: 'wrong', attempt: 1, certaintyAdvice: 'sureAndWrong', explanation: { nl: 'KEY-explanation' } },
      },
    });
    expect(await api.graphql(ANSWER, { input: answer }, agent)).toEqual(graded);
    const again = { ...answer, answer: chose('right') };
    expect(await api.graphql(ANSWER, { input: again }, agent)).toMatchObject({
      data: { answerQuestion: { code: 'answerIdTaken' } },
    });

    const after = [await api.graphql(SCALARS, { courseId }, agent), await api.graphql(PLAYER, { assignmentId }, agent)];
    expect(after[1]).toMatchObject({
      data: { module: { steps: [{}, { lastAnswer: { outcome: 'wrong', answer: chose('wrong') } }] } },
    });
    for (const result of [...before, ...after]) {
      expect(result.errors).toBeUndefined();
      expect(JSON.stringify(result)).not.toMatch(/KEY-|"correct"|feedback|explanation/);
    }
  });

  it('has no field by which a query could ask for the key', async () => {
    const { GraphQLSchemaHost } = await import('@nestjs/graphql');
    const { isObjectType } = await import('graphql');
    const { schema } = api.app.get(GraphQLSchemaHost);
    const asked = ['QuestionStep', 'GivenAnswer', 'Module', 'ModuleState'].map((name) => schema.getType(name));
    const fields = asked.flatMap((type) => (isObjectType(type) ? Object.keys(type.getFields()) : []));
    expect(fields.length).toBeGreaterThan(15);
    expect(fields.filter((name) => /correct|feedback|explanation|key/i.test(name))).toEqual([]);
  });
});

describe('pictures and sounds of a course', () => {
  const SVG =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><style>path{fill:red}</style><path d="M0 0h1v1z"/></svg>';
  let ids: Record<string, string>;
  beforeAll(async () => {
    const { organisationId } = agent;
    const image = { type: 'image' as const, fileId: 'wave.svg', alt: 'Een golf', decorative: false };
    const words = { type: 'paragraph' as const, text: [{ text: 'Kijk' }] };
    const step = {
      kind: 'text' as const,
      id: 'p1',
      title: inBoth('p1'),
      required: true,
      body: { nl: [words, image], en: [words, image] },
    };
    const content = someContent([aModule('m1', [step, anAudioStep('a1')])]);
    const files = [
      { name: 'wave.svg', content: Buffer.from(SVG) },
      { name: 'call.mp3', content: someSound() },
    ];
    const importCourse = api.app.get(ImportCourse, { strict: false });
    await importCourse.run({ kind: 'system', organisationId }, { code: 'pictures', content, files, publish: true });
    ids = await api.within(organisationId, async () => {
      const rows = (await api.app
        .get(Database, { strict: false })
        .manager()
        .query('SELECT id, media_type FROM course_media')) as {
        id: string;
        media_type: string;
      }[];
      return Object.fromEntries(rows.map((row) => [row.media_type, row.id]));
    });
  });
  const get = (id: string | undefined, person: SignedIn | null, headers: Record<string, string> = {}) =>
    api.app.inject({ url: `/api/media/${id}`, headers: { ...headers, ...(person ? { cookie: person.cookie } : {}) } });

  it('come as what they are; a drawing may run and load nothing', async () => {
    const drawing = await get(ids['image/svg+xml'], agent);
    expect(drawing.statusCode).toBe(200);
    expect(drawing.body).toBe(SVG);
    expect(drawing.headers).toMatchObject({
      'content-type': 'image/svg+xml',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, max-age=31536000, immutable',
    });
    const known = await get(ids['image/svg+xml'], agent, { 'if-none-match': String(drawing.headers.etag) });
    expect([known.statusCode, known.body]).toEqual([304, '']);
  });

  it('come in parts, and a sound is not left on a shared computer', async () => {
    const part = await get(ids['audio/mpeg'], agent, { range: 'bytes=10-19' });
    expect([part.statusCode, part.headers['content-range'], part.rawPayload]).toEqual([
      206,
      'bytes 10-19/1000',
      Buffer.from(someSound().subarray(10, 20)),
    ]);
    expect(part.headers['cache-control']).toBe('no-store');
    expect((await get(ids['audio/mpeg'], agent, { range: 'bytes=5000-' })).statusCode).toBe(416);
  });

  it('are not there for another organisation, for a made-up id, or without signing in', async () => {
    const stranger = await aSignedInPerson(api, await api.anOrganisation(), ['author']);
    const statuses = [
      get(ids['image/svg+xml'], stranger),
      get('0193a000-0000-7000-8000-000000000000', agent),
      get('..%2F..%2Fetc', agent),
    ];
    expect((await Promise.all(statuses)).map(({ statusCode }) => statusCode)).toEqual([404, 404, 404]);
    expect((await get(ids['image/svg+xml'], null)).statusCode).toBe(401);
  });
});
