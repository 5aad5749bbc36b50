import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { aScoringScene, type ScoringScene, withFiles } from '@vakwerk/testing/scoring-scene';
import { openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { QualityApiModule } from '../quality.api.module.js';
import { ForgetView } from './forget-view.js';
import { RenameView } from './rename-view.js';
import { MOST_VIEWS, SaveView } from './save-view.js';
import { SavedViewRepository } from './saved-view.repository.js';

let app: TestApplication;
let scene: ScoringScene;
let elsewhere: ScoringScene;
beforeAll(async () => {
  app = await openTestApplication([QualityApiModule], {}, withFiles);
  scene = await aScoringScene(app);
  elsewhere = await aScoringScene(app);
});
afterAll(() => app.close());

const save = (actor: PersonActor, name: string, value = 'late') =>
  app.get(SaveView).run(actor, { page: 'queue', name, filters: [{ name: 'view', value }] });
const viewsOf = (actor: PersonActor) =>
  app.within(actor.organisationId, () => app.get(SavedViewRepository).list(actor.personId, 'queue'));

describe('views of the queue', () => {
  it('are kept under a name, the same name again changes it, and only their owner sees and forgets them', async () => {
    await save(scene.coach, ' Te laat ');
    const again = await save(scene.coach, 'Te laat', 'drafts');
    if (!again.ok) throw new Error(again.error.code);
    expect(await viewsOf(scene.coach)).toMatchObject([{ name: 'Te laat', search: { view: 'drafts' } }]);
    expect(await viewsOf(scene.manager)).toEqual([]);
    for (const actor of [scene.manager, elsewhere.coach])
      await expect(app.get(ForgetView).run(actor, again.value.id)).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    await app.get(ForgetView).run(scene.coach, again.value.id);
    expect(await viewsOf(scene.coach)).toEqual([]);
  });

  it('get another name from their owner, when no other view has it', async () => {
    const made = [await save(scene.coach, 'Nieuw'), await save(scene.coach, 'Oud')];
    const [id = '', other = ''] = made.map((each) => (each.ok ? each.value.id : ''));
    expect(await app.get(RenameView).run(scene.coach, { id, name: ' Vers ' })).toMatchObject({
      ok: true,
      value: { name: 'Vers' },
    });
    expect(await app.get(RenameView).run(scene.coach, { id, name: 'Oud' })).toMatchObject({ error: { code: 'viewNameTaken' } });
    for (const actor of [scene.manager, elsewhere.coach])
      await expect(app.get(RenameView).run(actor, { id: other, name: 'Mijn' })).rejects.toMatchObject({
        extensions: { code: 'NOT_FOUND' },
      });
    expect((await viewsOf(scene.coach)).map(({ name }) => name)).toEqual(['Oud', 'Vers']);
    for (const each of [id, other]) await app.get(ForgetView).run(scene.coach, each);
  });

  it('of one page are not in the way of those of another', async () => {
    const made = await save(scene.coach, 'Fataal');
    const filters = [{ name: 'outcome', value: 'fatal' }];
    const kept = await app.get(SaveView).run(scene.coach, { page: 'evaluations', name: 'Fataal', filters });
    if (!made.ok || !kept.ok) throw new Error('not kept');
    const views = await app.within(scene.organisationId, () =>
      app.get(SavedViewRepository).list(scene.coach.personId, 'evaluations'),
    );
    expect(views).toMatchObject([{ name: 'Fataal', search: { outcome: 'fatal' } }]);
    await save(scene.coach, 'Van de lijst');
    expect(await app.get(RenameView).run(scene.coach, { id: kept.value.id, name: 'Van de lijst' })).toMatchObject({ ok: true });
    expect((await viewsOf(scene.coach)).map(({ name }) => name)).toEqual(expect.arrayContaining(['Fataal', 'Van de lijst']));
  });

  it('are at most thirty', async () => {
    for (let n = 0; n < MOST_VIEWS; n++) await save(scene.manager, `Lijst ${n}`);
    expect(await save(scene.manager, 'Nog een')).toMatchObject({ error: { code: 'tooManyViews' } });
    expect(await save(scene.manager, 'Lijst 1', 'today')).toMatchObject({ ok: true });
  });
});
