import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { newId } from '@vakwerk/backend/platform/database/new-id';
import { DrawRepository } from '@vakwerk/backend/quality/draws/draw.repository';
import { TranscriptRepository } from '@vakwerk/backend/quality/transcripts/transcript.repository';
import { ANSWERS, aScoringScene, NOTES } from '@vakwerk/testing/scoring-scene';
import { aPerson, type Buildable } from '@vakwerk/testing/test-application';
import { type GraphQLArgument, getNamedType, isNonNullType } from 'graphql';
import { sample, selection, takesId } from './schema-sweep.js';
import { aSignedInPerson, openTestApi, type SignedIn, type TestApi } from './test-api.js';

/**
 * A coach scores a call without knowing whose it is. Nothing that they can ask may put the agent's name or id beside that call until
 * they have handed in: every query of the schema is asked, with every id that stands for the call.
 */
let api: TestApi;
let coach: SignedIn;
let colleague: SignedIn;
let agentId: string;
let interactionId: string;
let drawId: string;
let evaluation: { id: string; version: number };

const NAME = 'Zwaantje';
const NOBODY = { id: '', givenName: '', familyName: '' };
const AGENT = 'agent { id givenName familyName }';
const START = `mutation($i: ID!) { startEvaluation(input: { interactionId: $i }) {
  ... on EvaluationChanged { evaluation { id version blind ${AGENT} } } } }`;
const SAVE = `mutation($input: SaveEvaluationInput!) { saveEvaluation(input: $input) {
  ... on EvaluationSaved { version } ... on EvaluationConflict { stored { version blind ${AGENT} } } } }`;
const SUBMIT = `mutation($input: SubmitEvaluationInput!) { submitEvaluation(input: $input) {
  __typename ... on EvaluationConflict { stored { blind ${AGENT} } } } }`;
const READ = `query($i: ID!) { interaction(id: $i) { blind ${AGENT} transcript { turns { text } } } evaluationForInteraction(interactionId: $i) { blind ${AGENT} } }`;
const LISTS = `query($a: ID) { interactions(filter: { agentId: $a }) { nodes { id blind ${AGENT} } }
  scoringQueue(filter: { show: all, agentId: $a }) { nodes { id blind weekOfService ${AGENT} interaction { id } } } }`;

beforeAll(async () => {
  api = await openTestApi();
  const builder: Buildable = { get: (type) => api.app.get(type, { strict: false }), within: api.within };
  const scene = await aScoringScene(builder);
  const agent = await aPerson(builder, scene, ['agent'], { givenName: NAME });
  agentId = agent.personId;
  coach = await aSignedInPerson(api, scene, ['coach', 'manager']);
  colleague = await aSignedInPerson(api, scene, ['coach']);
  interactionId = await scene.aCall({ reason: null, agent });
  const turn = { speaker: 'agent' as const, startMs: 0, endMs: 2000, text: `U spreekt met ${NAME} Test.`, sourceIndex: 0 };
  const chance = { seed: 'seed', frameSize: 40, inclusionProbability: 0.175, drawnAt: new Date(), dueOn: null };
  await api.within(scene.organisationId, async () => {
    await builder.get(TranscriptRepository).add({ interactionId, language: 'nl', turns: [turn] });
    const draw = { ...chance, reason: 'random' as const, blind: true, interactionId, evaluatorId: coach.personId };
    drawId = (await builder.get(DrawRepository).addOnce(draw)) ?? '';
  });
});
afterAll(() => api.close());

const ask = async (query: string, variables: Record<string, unknown>, person = coach) => {
  const { data, errors } = await api.graphql(query, variables, person);
  if (errors) throw new Error(JSON.stringify(errors));
  return data as Record<string, Record<string, unknown>>;
};

/** Parts of an answer that are about the call (it, or something directly inside, has one of its ids) and tell whose it is. */
function leaksIn(value: unknown, ids: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => leaksIn(each, ids));
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value);
  const about = (one: object) => Object.values(one).some((each) => typeof each === 'string' && ids.includes(each));
  const isAbout = about(value) || inside.some((each) => typeof each === 'object' && each !== null && about(each));
  const text = JSON.stringify(value);
  if (isAbout && (text.includes(NAME) || text.includes(agentId))) return [text];
  return inside.flatMap((each) => leaksIn(each, ids));
}

/** What every query tells this person about the call. */
async function sweep(person: SignedIn): Promise<{ asked: number; leaks: string[] }> {
  const { schema } = api.app.get(GraphQLSchemaHost, { strict: false });
  const ids = [interactionId, drawId, evaluation.id];
  const leaks: string[] = [];
  let asked = 0;
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const withArguments = (args: readonly GraphQLArgument[], id: string) => {
      const given = args.map((each) => `${each.name}: ${sample(each.type, id)}`).join(', ');
      return `query { ${field.name}${given && `(${given})`} ${selection(getNamedType(field.type), 3)} }`;
    };
    const needed = field.args.filter((each) => isNonNullType(each.type));
    const all = field.args.filter((each) => isNonNullType(each.type) || takesId(each.type));
    const questions = [withArguments(needed, interactionId), ...[...ids, agentId].map((id) => withArguments(all, id))];
    for (const question of new Set(questions)) {
      const { data, errors } = await api.graphql(question, {}, person);
      if (errors?.some((each) => each.extensions?.code === 'GRAPHQL_VALIDATION_FAILED')) throw new Error(JSON.stringify(errors));
      asked += 1;
      leaks.push(...leaksIn(data, ids).map((text) => `${field.name}: ${text.slice(0, 300)}`));
    }
  }
  return { asked, leaks };
}

describe('a call that was drawn blind', () => {
  it('is started and saved without its agent, also when a save crosses another one', async () => {
    const started = await ask(START, { i: interactionId });
    evaluation = started.startEvaluation?.evaluation as typeof evaluation;
    expect(evaluation).toMatchObject({ blind: true, agent: NOBODY });
    const input = { evaluationId: evaluation.id, expectedVersion: 99, answers: ANSWERS, notes: NOTES, fragments: [] };
    const stored = { blind: true, agent: NOBODY };
    expect((await ask(SAVE, { input })).saveEvaluation).toMatchObject({ stored });
    const late = { evaluationId: evaluation.id, expectedVersion: 99, idempotencyKey: newId() };
    expect((await ask(SUBMIT, { input: late })).submitEvaluation).toMatchObject({ stored });
    const saved = await ask(SAVE, { input: { ...input, expectedVersion: evaluation.version } });
    evaluation = { ...evaluation, version: saved.saveEvaluation?.version as number };
  });

  it('is read, listed and queued without its agent, in its words too, and is in no list of one agent', async () => {
    expect(await ask(READ, { i: interactionId })).toEqual({
      interaction: { blind: true, agent: NOBODY, transcript: { turns: [{ text: 'U spreekt met … ….' }] } },
      evaluationForInteraction: { blind: true, agent: NOBODY },
    });
    expect(await ask(LISTS, { a: null })).toMatchObject({
      interactions: { nodes: [{ id: interactionId, blind: true, agent: NOBODY }] },
      scoringQueue: { nodes: [{ blind: true, weekOfService: null, agent: NOBODY }] },
    });
    expect(await ask(LISTS, { a: agentId })).toEqual({ interactions: { nodes: [] }, scoringQueue: { nodes: [] } });
  });

  it('is told apart by no query of the schema', async () => {
    const { asked, leaks } = await sweep(coach);
    process.stdout.write(`blind: ${asked} queries\n`);
    expect(leaks).toEqual([]);
  }, 60_000);

  it('has a name for a colleague it was not drawn for, and for its evaluator from handing in on', async () => {
    expect((await ask(READ, { i: interactionId }, colleague)).interaction).toMatchObject({
      blind: false,
      agent: { id: agentId, givenName: NAME },
    });
    const input = { evaluationId: evaluation.id, expectedVersion: evaluation.version, idempotencyKey: newId() };
    expect((await ask(SUBMIT, { input })).submitEvaluation).toMatchObject({ __typename: 'EvaluationSubmitted' });
    const known = { blind: false, agent: { id: agentId, givenName: NAME } };
    expect(await ask(READ, { i: interactionId })).toMatchObject({ interaction: known, evaluationForInteraction: known });
    expect((await ask(LISTS, { a: agentId })).interactions).toMatchObject({ nodes: [known] });
    const { leaks } = await sweep(coach);
    expect(new Set(leaks.map((leak) => leak.split(':')[0]))).toContain('interaction');
  }, 60_000);
});
