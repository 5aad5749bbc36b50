import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { rowsOf } from '@vakwerk/testing/progress-scene';
import { aScored } from '@vakwerk/testing/register-scene';
import { aDraft, aScoringScene, aSubmission, type ScoringScene, withFiles } from '@vakwerk/testing/scoring-scene';
import { anOrganisation, aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { ReadEvaluation } from '../evaluations/read-evaluation.js';
import { WithdrawEvaluation } from '../evaluations/withdraw-evaluation.js';
import { QualityApiModule } from '../quality.api.module.js';
import { SkipSelfEvaluation } from '../self-evaluations/skip-self-evaluation.js';
import { SubmitSelfEvaluation } from '../self-evaluations/submit-self-evaluation.js';
import { ChangeQualitySettings } from '../settings/change-quality-settings.js';
import { ExportRegister } from './export-register.js';
import { ListRegister } from './list-register.js';
import { REGISTER_SORTS, type RegisterFilterRequest, type RegisterOrderRequest } from './register-filter.js';

let app: TestApplication;
let scene: ScoringScene;
let other: ScoringScene;
let tessa: PersonActor;
const ids: Record<'good' | 'mixed' | 'none' | 'tessa' | 'steered', string> = {
  good: '',
  mixed: '',
  none: '',
  tessa: '',
  steered: '',
};

beforeAll(async () => {
  app = await openTestApplication([QualityApiModule], {}, withFiles);
  scene = await aScoringScene(app);
  other = await aScoringScene(app);
  tessa = await aPerson(app, scene, ['agent'], { givenName: 'Tessa' });
  const on = (day: number) => new Date(`2026-10-${String(day).padStart(2, '0')}T09:00:00Z`);
  ids.good = await aScored(app, scene, { startedAt: on(5), strength: 'Rustig, 100% duidelijk.' });
  ids.mixed = await aScored(app, scene, { startedAt: on(6), identity: 'no', note: 'Geen geboortedatum.', strength: '=1+1' });
  ids.none = await aScored(app, scene, { startedAt: on(7), greeting: 'no', identity: 'no', closing: 'no' });
  ids.tessa = await aScored(app, scene, { startedAt: on(8), agent: tessa, identity: 'na' });
  ids.steered = await aScored(app, scene, { startedAt: on(9), reason: 'steered' });
  await aDraft(app, scene);
  await aScored(app, other, { startedAt: on(5) });
});
afterAll(() => app.close());

const list = (actor: PersonActor, filter: RegisterFilterRequest = {}, order?: RegisterOrderRequest, page = {}) =>
  app.within(actor.organisationId, () => app.get(ListRegister).run(actor, { filter, ...(order && { order }), ...page }));
const found = async (actor: PersonActor, filter?: RegisterFilterRequest) =>
  new Set((await list(actor, filter)).nodes.map(({ id }) => id));
const all = () => new Set(Object.values(ids));
const count = (actor: PersonActor, filter: RegisterFilterRequest = {}) =>
  app.within(actor.organisationId, () => app.get(ListRegister).count(actor, filter));

describe('the list of all evaluations', () => {
  it('holds what was handed in about one’s own teams, and nothing of a draft', async () => {
    for (const actor of [scene.coach, scene.manager]) expect(await found(actor)).toEqual(all());
    expect(await count(scene.coach)).toEqual({ total: 5, more: false });
    const [newest] = (await list(scene.manager)).nodes;
    expect(newest).toMatchObject({
      id: ids.steered,
      drawReason: 'steered',
      scorecardName: { nl: 'Klantgesprek' },
      result: { final: 1 },
    });
  });

  it('gives an agent their own, another team and another organisation nothing', async () => {
    expect(await found(tessa)).toEqual(new Set([ids.tessa]));
    const { teamId: _, ...elsewhere } = await anOrganisation(app);
    const outsiders = [
      await aPerson(app, { organisationId: scene.organisationId }, ['coach', 'manager']),
      await aPerson(app, elsewhere, ['coach', 'manager', 'agent']),
      await aPerson(app, { organisationId: scene.organisationId }, ['author', 'admin']),
    ];
    for (const actor of outsiders) {
      expect(await found(actor)).toEqual(new Set());
      expect(await found(actor, { agentId: tessa.personId, teamId: scene.teamId, scorecardId: scene.scorecardId })).toEqual(
        new Set(),
      );
      expect(await count(actor)).toEqual({ total: 0, more: false });
      const choices = await app.within(actor.organisationId, () => app.get(ListRegister).choices(actor));
      expect(choices).toEqual({ scorecards: [], evaluators: [] });
    }
    expect(await found(tessa, { agentId: scene.agent.personId })).toEqual(new Set());
    expect(await found(scene.coach, { teamId: other.teamId })).toEqual(new Set());
  });

  it('has every evaluation that may be read one by one, and no other', async () => {
    for (const actor of [scene.coach, scene.manager, scene.agent, tessa, other.coach]) {
      const readable: string[] = [];
      for (const id of all())
        await app
          .within(scene.organisationId, () => app.get(ReadEvaluation).run(actor, id))
          .then(
            () => readable.push(id),
            () => undefined,
          );
      const seen = actor === other.coach ? new Set() : await found(actor);
      expect(seen).toEqual(actor === other.coach ? new Set() : new Set(readable));
    }
  });

  it.each([
    ['day of the call', { from: '2026-10-06', until: '2026-10-07' }, ['mixed', 'none']],
    ['day in the reader’s own zone', { from: '2026-10-09', until: '2026-10-09' }, ['steered']],
    ['reason', { reason: 'steered' as const }, ['steered']],
    ['not passed', { outcome: 'failed' as const }, ['mixed', 'none']],
    ['passed', { outcome: 'passed' as const }, ['good', 'tessa', 'steered']],
    ['fatal', { outcome: 'fatal' as const }, []],
    ['words of a name', { search: 'tess' }, ['tessa']],
    ['words of a comment', { search: 'geen GEBOORTE' }, ['mixed']],
    ['a percent sign means a percent sign', { search: '0% d' }, ['good']],
    ['an underscore means an underscore', { search: '_' }, []],
    ['an id that nobody made', { agentId: 'x' }, []],
    ['state', { state: 'acknowledged' as const }, []],
  ] as const)('can be narrowed to: %s', async (_, filter, names) => {
    expect(await found(scene.coach, filter)).toEqual(new Set(names.map((name) => ids[name])));
    expect((await count(scene.coach, filter)).total).toBe(names.length);
  });

  it('can be narrowed to an agent, an evaluator and a card, and says which there are', async () => {
    expect(await found(scene.manager, { agentId: tessa.personId })).toEqual(new Set([ids.tessa]));
    expect(await found(scene.manager, { evaluatorId: scene.coach.personId, scorecardId: scene.scorecardId })).toEqual(all());
    expect(await found(scene.manager, { evaluatorId: scene.manager.personId })).toEqual(new Set());
    const choices = await app.within(scene.organisationId, () => app.get(ListRegister).choices(scene.manager));
    expect(choices).toMatchObject({ scorecards: [{ id: scene.scorecardId }], evaluators: [{ id: scene.coach.personId }] });
  });

  it.each(REGISTER_SORTS.flatMap((by) => [true, false].map((descending) => ({ by, descending }))))(
    'is the same list page by page as at once: by $by, descending $descending',
    async (order) => {
      const whole = (await list(scene.coach, {}, order)).nodes.map(({ id }) => id);
      const paged: string[] = [];
      let after: string | null = null;
      do {
        const page: Awaited<ReturnType<typeof list>> = await list(scene.coach, {}, order, { first: 1, after });
        paged.push(...page.nodes.map(({ id }) => id));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      expect(paged).toEqual(whole);
      expect(new Set(whole)).toEqual(all());
    },
  );

  it('puts the highest score first or last, and refuses a filter that means nothing', async () => {
    const scores = async (descending: boolean) =>
      (await list(scene.coach, {}, { by: 'score', descending })).nodes.map(({ result }) => result?.final);
    expect(await scores(true)).toEqual([1, 1, 1, 0.666667, 0]);
    expect(await scores(false)).toEqual([0, 0.666667, 1, 1, 1]);
    await expect(list(scene.coach, { from: '2026-02-30' })).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('shows what was withdrawn only when asked', async () => {
    const { evaluationId } = await aSubmission(app, scene);
    await app.get(WithdrawEvaluation).run(scene.coach, { evaluationId, reason: 'Verkeerde klant.' });
    expect(await found(scene.manager)).toEqual(all());
    expect(await found(scene.manager, { state: 'withdrawn' })).toEqual(new Set([evaluationId]));
  });
});

describe('the download', () => {
  const text = async (actor: PersonActor, filter: RegisterFilterRequest = {}) => {
    const parts: string[] = [];
    for await (const part of await app.get(ExportRegister).run(actor, { filter, order: {} })) parts.push(part);
    return parts.join('');
  };

  it('has the rows of the list, safe for a spreadsheet, with a column per point of a chosen card', async () => {
    const csv = await text(scene.coach, { scorecardId: scene.scorecardId });
    const lines = csv.slice(1).trimEnd().split('\r\n');
    expect(csv[0]).toBe('\uFEFF');
    expect(lines[0]).toMatch(/^"Nummer";"Medewerker";.*"Groet";"Controleert wie er belt";"Sluit af"$/);
    expect(lines).toHaveLength(6);
    const mixed = lines.find((line) => line.includes(ids.mixed));
    expect(mixed).toContain(';"2026-10-06 11:00";312;"Telefoon";');
    expect(mixed).toContain(';66,7;66,7;');
    expect(mixed).toMatch(/;"Controleert wie er belt";"'=1\+1";"";"Ja";"Nee";"Ja"$/);
    expect(lines.find((line) => line.includes(ids.tessa))).toMatch(/;"Ja";"n\.v\.t\.";"Ja"$/);
    expect(await text(scene.coach)).not.toContain('"Groet"');
  });

  it('speaks the reader’s language, and gives an agent their own alone', async () => {
    const csv = await text({ ...tessa, language: 'en' });
    expect(csv).toContain('"Number","Agent","Call at"');
    expect(csv).toContain(',100,100,');
    expect(csv).toContain(ids.tessa);
    for (const id of [ids.good, ids.mixed]) expect(csv).not.toContain(id);
    expect(await text(other.coach)).not.toContain(ids.good);
    expect((await text(scene.coach, { teamId: other.teamId })).split('\r\n')).toHaveLength(2);
  });

  it('is on record before its first row, without the words that were searched', async () => {
    const before = (await rowsOf(app, scene.organisationId, 'audit_entry')).length;
    await app.get(ExportRegister).run(scene.manager, { filter: { agentId: tessa.personId, search: 'Tessa' }, order: {} });
    const entries = (await rowsOf(app, scene.organisationId, 'audit_entry')).filter(
      ({ action, actor_id: actor }) => action === 'evaluations.exported' && actor === scene.manager.personId,
    );
    expect(entries).toMatchObject([{ details: { agentId: tessa.personId } }]);
    expect(JSON.stringify(entries)).not.toContain('search');
    expect(await rowsOf(app, scene.organisationId, 'audit_entry')).toHaveLength(before + 1);
  });
});

describe('what waits for the agent’s own score', () => {
  it('is in no list of the agent, so that no filter tells what is held back', async () => {
    const held = await aScoringScene(app);
    const choices = { releaseDelayDays: 0, disputeWorkingDays: 10, disputeReviewDays: 5, randomPerMonth: 7, remindAfterDays: 5 };
    await app.get(ChangeQualitySettings).run(held.manager, { ...choices, selfEvaluation: true, expectedVersion: 0 });
    const [skipped, scored, waits] = [await aScored(app, held), await aScored(app, held), await aScored(app, held)];
    expect(await found(held.agent)).toEqual(new Set());
    await app.get(SkipSelfEvaluation).run(held.agent, skipped);
    const answers = ['greeting', 'identity', 'closing'].map((criterionId) => ({ criterionId, optionIds: ['yes'] }));
    await app.get(SubmitSelfEvaluation).run(held.agent, { evaluationId: scored, answers });
    expect(await found(held.agent)).toEqual(new Set([skipped, scored]));
    expect(await found(held.agent, { outcome: 'passed' })).toEqual(new Set([skipped, scored]));
    expect(await found(held.coach)).toEqual(new Set([skipped, scored, waits]));
  });
});
