import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { aDispute, aReleasedEvaluation, DISPUTED } from '@vakwerk/testing/dispute-scene';
import { FiguresModule, figuresFollow, figuresRecomputed } from '@vakwerk/testing/figures';
import { refreshed, rowsOf } from '@vakwerk/testing/progress-scene';
import { aScoringScene, type ScoringScene, withFiles } from '@vakwerk/testing/scoring-scene';
import { aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import { EvaluationDetailReader } from '../evaluations/evaluation-detail.reader.js';
import { QualityApiModule } from '../quality.api.module.js';
import { AssignReviewer } from './assign-reviewer.js';
import { DecideDispute, type DecideDisputeRequest } from './decide-dispute.js';
import { DisputeReader } from './dispute.reader.js';
import { type DisputeView, ListDisputes } from './list-disputes.js';
import { OpenDispute } from './open-dispute.js';
import { ReadDisputes } from './read-disputes.js';
import { ReadOverturnRates } from './read-overturn-rates.js';
import { WithdrawDispute } from './withdraw-dispute.js';

let app: TestApplication;
let scene: ScoringScene;
/** A second coach of the team, who did not score the call. */
let colleague: PersonActor;
let elsewhere: ScoringScene;
beforeAll(async () => {
  app = await openTestApplication([FiguresModule, QualityApiModule], {}, withFiles);
  scene = await aScoringScene(app);
  colleague = await aPerson(app, scene, ['coach']);
  elsewhere = await aScoringScene(app);
});
afterAll(() => app.close());

const NOT_FOUND = { extensions: { code: 'NOT_FOUND' } };
const system = (of: ScoringScene = scene) => ({ kind: 'system', organisationId: of.organisationId }) as const;
const within = <T>(work: () => Promise<T>) => app.within(scene.organisationId, work);
const sql = <Row>(text: string, values: unknown[] = []) =>
  within(
    () =>
      app
        .get(Database)
        .manager()
        .query(text, [scene.organisationId, ...values]) as Promise<Row[]>,
  );
const read = async (disputeId: string) => {
  const record = await within(() => app.get(DisputeReader).find(disputeId));
  if (!record) throw new Error('There is no such dispute.');
  return record;
};
const evaluationOf = (id: string) => within(() => app.get(EvaluationDetailReader).find(id));
const open = (actor: PersonActor, evaluationId: string, items = DISPUTED) =>
  app.get(OpenDispute).run(actor, { evaluationId, idempotencyKey: newId(), items });
const assign = (actor: PersonActor, disputeId: string, reviewerId: string, expectedVersion = 1) =>
  app.get(AssignReviewer).run(actor, { disputeId, reviewerId, expectedVersion });
const UPHELD: DecideDisputeRequest['decisions'] = [
  { criterionId: 'identity', outcome: 'upheld', reason: 'Je hoort het op 1:00.' },
];
const decide = (actor: PersonActor, disputeId: string, more: Partial<DecideDisputeRequest> = {}) =>
  app.get(DecideDispute).run(actor, { disputeId, expectedVersion: 2, idempotencyKey: newId(), decisions: UPHELD, ...more });
const events = async (key: string, id: string) => {
  const text = `SELECT type FROM outbox_event WHERE org_id = $1 AND payload->>'${key}' = $2 ORDER BY id`;
  return (await sql<{ type: string }>(text, [id])).map(({ type }) => type);
};
async function assigned(items = DISPUTED) {
  const made = await aDispute(app, scene, items);
  expect(await assign(scene.manager, made.disputeId, colleague.personId)).toMatchObject({ ok: true });
  return made;
}

describe('opening a dispute', () => {
  it('keeps the reason, the proposal, the fragment and the answer as it was', async () => {
    const { disputeId, evaluationId } = await aDispute(app, scene);
    expect(await read(disputeId)).toMatchObject({
      state: 'open',
      round: 1,
      version: 1,
      reviewerId: null,
      items: [
        {
          criterionId: 'identity',
          originalAnswer: { optionId: 'no' },
          proposedAnswer: { optionId: 'yes' },
          startMs: 60_000,
          endMs: 66_000,
          outcome: null,
        },
      ],
      finalBefore: 0.666667,
      finalAfter: 0.666667,
    });
    expect(await evaluationOf(evaluationId)).toMatchObject({ state: 'disputed', disputeRounds: 1 });
    expect(await events('disputeId', disputeId)).toEqual(['DisputeOpened']);
    const audit = await sql('SELECT action, actor_id FROM audit_entry WHERE org_id = $1 AND subject_id = $2', [disputeId]);
    expect(audit).toEqual([{ action: 'dispute.opened', actor_id: scene.agent.personId }]);
  });

  it('once, however often it is sent', async () => {
    const evaluationId = await aReleasedEvaluation(app, scene);
    const input = { evaluationId, idempotencyKey: newId(), items: DISPUTED };
    const both = await Promise.all([app.get(OpenDispute).run(scene.agent, input), app.get(OpenDispute).run(scene.agent, input)]);
    expect(both[0]).toEqual(both[1]);
    expect(both[0]).toMatchObject({ ok: true });
  });

  it('says everything that is in the way, and does not use up the key', async () => {
    const evaluationId = await aReleasedEvaluation(app, scene);
    const items = [
      { criterionId: 'greeting', reason: ' ', proposed: { optionIds: ['yes'] } },
      { criterionId: 'remark', reason: 'x' },
    ];
    const idempotencyKey = newId();
    expect(await app.get(OpenDispute).run(scene.agent, { evaluationId, idempotencyKey, items })).toMatchObject({
      ok: false,
      error: {
        problems: [
          { code: 'reasonMissing', criterionId: 'greeting' },
          { code: 'answerNotDifferent', criterionId: 'greeting' },
          { code: 'criterionNotScored', criterionId: 'remark' },
        ],
      },
    });
    const again = { evaluationId, idempotencyKey, items: DISPUTED };
    expect(await app.get(OpenDispute).run(scene.agent, again)).toMatchObject({ ok: true });
  });

  it('not after the window, and not while one is open', async () => {
    const evaluationId = await aReleasedEvaluation(app, scene);
    await sql(`UPDATE evaluation SET disputable_until = now() - interval '1 minute' WHERE org_id = $1 AND id = $2`, [
      evaluationId,
    ]);
    expect(await open(scene.agent, evaluationId)).toMatchObject({ ok: false, error: { code: 'disputeWindowClosed' } });
    const disputed = await aDispute(app, scene);
    expect(await open(scene.agent, disputed.evaluationId)).toMatchObject({ ok: false, error: { code: 'notInThisState' } });
  });

  it('by nobody but the agent', async () => {
    const evaluationId = await aReleasedEvaluation(app, scene);
    const other = await aPerson(app, scene, ['agent']);
    for (const actor of [scene.coach, scene.manager, other, elsewhere.agent])
      await expect(open(actor, evaluationId)).rejects.toMatchObject(NOT_FOUND);
  });
});

describe('giving it to a reviewer', () => {
  it('tells the reviewer, with the version going up', async () => {
    const { disputeId } = await assigned();
    expect(await read(disputeId)).toMatchObject({ reviewerId: colleague.personId, version: 2 });
    expect(await events('disputeId', disputeId)).toEqual(['DisputeOpened', 'DisputeReviewerAssigned']);
    expect(await assign(scene.manager, disputeId, scene.manager.personId)).toMatchObject({ error: { code: 'conflict' } });
  });

  it('never the evaluator, the agent, or somebody who does not lead the team', async () => {
    const { disputeId } = await aDispute(app, scene);
    const codes: unknown[] = [];
    for (const person of [scene.coach, scene.agent, elsewhere.coach, await aPerson(app, scene, ['agent'])]) {
      const given = await assign(scene.manager, disputeId, person.personId);
      codes.push(!given.ok && given.error.code);
    }
    expect(codes).toEqual(['reviewerIsEvaluator', 'reviewerIsAgent', 'reviewerNotPossible', 'reviewerNotPossible']);
    const names = await within(() => app.get(ReadDisputes).possibleReviewers(scene.manager, disputeId));
    expect(names.map(({ id }) => id).sort()).toEqual([colleague.personId, scene.manager.personId].sort());
  });

  it('not by the evaluator, the agent, another team or another organisation', async () => {
    const { disputeId } = await aDispute(app, scene);
    const otherTeam = await aPerson(app, { organisationId: scene.organisationId }, ['manager']);
    for (const actor of [scene.coach, scene.agent, otherTeam, elsewhere.manager])
      await expect(assign(actor, disputeId, colleague.personId)).rejects.toMatchObject(NOT_FOUND);
  });
});

describe('deciding', () => {
  it('upheld: the new answer beside the old one, a new row of figures beside the old one', async () => {
    const { disputeId, evaluationId } = await assigned();
    expect(await decide(colleague, disputeId)).toMatchObject({ ok: true });
    expect(await read(disputeId)).toMatchObject({
      state: 'resolved',
      finalBefore: 0.666667,
      finalAfter: 1,
      items: [{ originalAnswer: { optionId: 'no' }, newAnswer: { optionId: 'yes' }, outcome: 'upheld' }],
    });
    expect(await evaluationOf(evaluationId)).toMatchObject({ state: 'resolved', result: { final: 1 } });
    const rows = await sql('SELECT final FROM evaluation_result WHERE org_id = $1 AND evaluation_id = $2 ORDER BY id', [
      evaluationId,
    ]);
    expect(rows).toEqual([{ final: 0.666667 }, { final: 1 }]);
    expect((await events('evaluationId', evaluationId)).slice(-2)).toEqual(['EvaluationGraded', 'EvaluationRegraded']);
    expect((await events('disputeId', disputeId)).at(-1)).toBe('DisputeResolved');
  });

  it('every figure downstream follows, and equals counting everything again', async () => {
    const { disputeId, evaluationId } = await assigned();
    await figuresFollow(app, system().organisationId, evaluationId);
    await refreshed(app, scene.organisationId);
    const tables = ['person_skill_week', 'team_skill_week', 'organisation_skill_week'];
    const figures = () => Promise.all(tables.map((table) => rowsOf(app, scene.organisationId, table)));
    const sums = async () => (await figures()).map((rows) => rows.reduce((sum, row) => sum + Number(row.sum), 0));
    const before = await sums();
    await decide(colleague, disputeId);
    await figuresFollow(app, system().organisationId, evaluationId);
    await refreshed(app, scene.organisationId);
    expect(await sums()).toEqual(before.map((sum) => sum + 1));
    const counted = await figures();
    await figuresRecomputed(app, system().organisationId);
    expect(await figures()).toEqual(counted);
  });

  it('rejected: the answer and the figures stay, without a new row', async () => {
    const { disputeId, evaluationId } = await assigned();
    const decisions = [{ criterionId: 'identity', outcome: 'rejected' as const, reason: 'Dat was na het geven van gegevens.' }];
    expect(await decide(colleague, disputeId, { decisions })).toMatchObject({ ok: true });
    expect(await evaluationOf(evaluationId)).toMatchObject({ state: 'resolved', result: { final: 0.666667 } });
    expect(await read(disputeId)).toMatchObject({ resultAfterId: null, finalAfter: 0.666667 });
    expect(await events('evaluationId', evaluationId)).toHaveLength(3);
  });

  it('adjusted, one criterion at a time: not resolved before the last has its outcome', async () => {
    const { disputeId, evaluationId } = await assigned([
      ...DISPUTED,
      { criterionId: 'closing', reason: 'Ik sloot juist niet af.' },
    ]);
    const na = {
      criterionId: 'identity',
      outcome: 'adjusted' as const,
      reason: 'Niet nodig hier.',
      answer: { notApplicable: true },
    };
    expect(await decide(colleague, disputeId, { decisions: [na] })).toMatchObject({ ok: true });
    expect(await read(disputeId)).toMatchObject({ state: 'open', version: 3 });
    const last = { criterionId: 'closing', outcome: 'rejected' as const, reason: 'Je zegt dag.' };
    expect(await decide(colleague, disputeId, { expectedVersion: 3, decisions: [last] })).toMatchObject({ ok: true });
    // (40 × 1/1 + 20 × 1/1) ÷ 60
    expect(await evaluationOf(evaluationId)).toMatchObject({ state: 'resolved', result: { final: 1, notApplicable: [1] } });
  });

  it('not without a reason, not on an older version, not by who was not asked, not twice', async () => {
    const { disputeId } = await assigned();
    const noReason = [{ criterionId: 'identity', outcome: 'upheld' as const, reason: ' ' }];
    expect(await decide(colleague, disputeId, { decisions: noReason })).toMatchObject({ error: { code: 'reasonMissing' } });
    expect(await decide(colleague, disputeId, { expectedVersion: 1 })).toMatchObject({ error: { code: 'conflict' } });
    expect(await decide(scene.manager, disputeId)).toMatchObject({ error: { code: 'notTheReviewer' } });
    expect(await decide(colleague, disputeId)).toMatchObject({ ok: true });
    expect(await decide(colleague, disputeId, { expectedVersion: 3 })).toMatchObject({ error: { code: 'notOpen' } });
  });

  it('not by the evaluator, the agent or another organisation', async () => {
    const { disputeId } = await assigned();
    for (const actor of [scene.coach, scene.agent, elsewhere.manager])
      await expect(decide(actor, disputeId)).rejects.toMatchObject(NOT_FOUND);
  });

  it('may be followed by one more round, and not by a third', async () => {
    const { disputeId, evaluationId } = await assigned();
    await decide(colleague, disputeId, { decisions: [{ criterionId: 'identity', outcome: 'rejected', reason: 'Nee.' }] });
    const second = await open(scene.agent, evaluationId);
    if (!second.ok) throw new Error(second.error.code);
    expect(await read(second.value.disputeId)).toMatchObject({ round: 2 });
    await app.get(WithdrawDispute).run(scene.agent, { disputeId: second.value.disputeId, expectedVersion: 1 });
    expect(await open(scene.agent, evaluationId)).toMatchObject({ ok: false, error: { code: 'noDisputeRoundsLeft' } });
  });
});

describe('letting it rest', () => {
  it('leaves the answers as they were', async () => {
    const { disputeId, evaluationId } = await aDispute(app, scene);
    expect(await app.get(WithdrawDispute).run(scene.agent, { disputeId, expectedVersion: 1 })).toMatchObject({ ok: true });
    expect(await read(disputeId)).toMatchObject({ state: 'withdrawn' });
    expect(await evaluationOf(evaluationId)).toMatchObject({ state: 'resolved', result: { final: 0.666667 } });
  });

  it('is for the agent alone', async () => {
    const { disputeId } = await aDispute(app, scene);
    for (const actor of [scene.coach, scene.manager, elsewhere.agent])
      await expect(app.get(WithdrawDispute).run(actor, { disputeId, expectedVersion: 1 })).rejects.toMatchObject(NOT_FOUND);
  });
});

describe('reading disputes', () => {
  const page = (actor: PersonActor, show: DisputeView, first?: number, after?: string | null) =>
    app.within(actor.organisationId, () => app.get(ListDisputes).page(actor, { show }, { first, after }));

  it('lists those of the teams, page by page, the most urgent first', async () => {
    await aDispute(app, scene);
    const { disputeId } = await assigned();
    await sql(`UPDATE dispute SET due_at = now() - interval '1 day' WHERE org_id = $1 AND id = $2`, [disputeId]);
    expect((await page(colleague, 'due')).nodes.map(({ id }) => id)).toEqual([disputeId]);
    expect((await page(colleague, 'mine')).nodes.map(({ id }) => id)).toContain(disputeId);
    expect((await page(scene.manager, 'mine')).nodes).toEqual([]);
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { nodes, pageInfo }: Awaited<ReturnType<typeof page>> = await page(scene.manager, 'open', 2, after);
      seen.push(...nodes.map(({ id }) => id));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    const counts = await within(() => app.get(ListDisputes).counts(scene.manager));
    expect(new Set(seen).size).toBe(counts.open);
    expect(seen[0]).toBe(disputeId);
    expect(counts.closed).toBe((await page(scene.manager, 'closed', 100)).nodes.length);
  });

  it('shows nothing to another team or organisation', async () => {
    const { disputeId } = await aDispute(app, scene);
    expect((await page(elsewhere.manager, 'open')).nodes).toEqual([]);
    const otherTeam = await aPerson(app, { organisationId: scene.organisationId }, ['manager']);
    expect((await page(otherTeam, 'open')).nodes).toEqual([]);
    for (const actor of [otherTeam, elsewhere.manager, await aPerson(app, scene, ['agent'])])
      await expect(app.within(actor.organisationId, () => app.get(ReadDisputes).one(actor, disputeId))).rejects.toMatchObject(
        NOT_FOUND,
      );
  });

  it('counts how often a decision changed the answer, with n and interval', async () => {
    const rates = (actor: PersonActor) => app.within(actor.organisationId, () => app.get(ReadOverturnRates).run(actor));
    const { byCriterion, byEvaluator } = await rates(scene.manager);
    const identity = byCriterion.find(({ text }) => text.nl === 'Controleert wie er belt');
    expect(identity?.n).toBeGreaterThan(identity?.overturned ?? 0);
    expect(identity?.low).toBeLessThan(identity?.ratio ?? 0);
    expect(byEvaluator).toMatchObject([{ evaluator: { id: scene.coach.personId } }]);
    expect(await rates(elsewhere.manager)).toEqual({ byCriterion: [], byEvaluator: [] });
  });
});
