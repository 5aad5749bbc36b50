import { expect } from '../lib/report.ts';
import { type Journey, PHONE } from '../lib/stage.ts';
import { nl } from '../lib/words.ts';

/** A voice is lent to a lesson: a coach asks, the agent says yes, an author uses it, a colleague hears it; then it is taken back. */
export const journey: Journey = async (stage) => {
  const { report, product } = stage;
  const why = `Zo vraag je door ${Date.now().toString(36)}`;
  const title = `Luisteren ${Date.now().toString(36)}`;
  const [point] = await product.query<{ session: string; item: string; number: number }>(
    // A point of the demo's next coaching conversation gets a fragment of the agent's own call.
    `UPDATE agenda_item a SET evaluation_id = f.evaluation_id, fragment_id = f.id, criterion_id = NULL, agreement_id = NULL
       FROM coaching_session s, person p, evaluation e, interaction i, evaluation_fragment f, recording r
      WHERE s.org_id = a.org_id AND s.id = a.session_id AND s.state = 'planned' AND p.org_id = a.org_id AND p.id = s.person_id
        AND p.given_name = 'Fatima' AND i.org_id = a.org_id AND i.agent_id = p.id AND e.org_id = a.org_id AND e.interaction_id = i.id
        AND e.state IN ('released', 'acknowledged') AND f.org_id = a.org_id AND f.evaluation_id = e.id AND f.end_ms - f.start_ms BETWEEN 3000 AND 20000
        AND r.org_id = a.org_id AND r.interaction_id = i.id
        AND a.id = (SELECT x.id FROM agenda_item x WHERE x.org_id = a.org_id AND x.session_id = s.id ORDER BY x.added_at LIMIT 1)
      RETURNING a.session_id AS session, a.id AS item, f.number`,
  );
  if (!point) throw new Error('The demo has no coaching conversation to ask a fragment in.');

  const { page: coach } = await stage.visitor();
  await report.step('a coach asks for a fragment in the coaching room', async () => {
    await stage.signIn(coach, 'coach');
    await coach.goto(`/coaching/${point.session}`);
    await coach.getByRole('button', { name: nl('coaching.fragment.ask', { number: point.number }) }).click();
    const dialog = coach.getByRole('dialog');
    await dialog.getByLabel(nl('coaching.fragment.why')).fill(why);
    await stage.shot(coach, 'fragment-ask');
    await dialog.getByRole('button', { name: nl('coaching.fragment.send'), exact: true }).click();
    await coach.getByText(/heeft nog niet geantwoord/).waitFor();
    await stage.shot(coach, 'fragment-asked');
  });

  const { page: agent } = await stage.visitor({ size: PHONE });
  await report.step('the agent reads what is said, and says yes on a phone', async () => {
    await stage.signIn(agent, 'agent');
    await agent.goto('/appointments');
    await agent.getByText(why).waitFor();
    await stage.shot(agent, 'fragment-request');
    await agent.getByRole('button', { name: nl('coaching.fragment.yes') }).click();
    await agent.getByText(nl('coaching.fragment.given')).waitFor();
  });

  const { page: author } = await stage.visitor({ size: { width: 1440, height: 900 } });
  const place = (field: string) => author.locator(`[data-place$="${field}"]`).first();
  await report.step('an author puts it in a lesson, with its words, and publishes', async () => {
    await stage.signIn(author, 'author');
    await author.goto('/courses');
    await author
      .getByRole('button', { name: nl('learning.studio.list.new') })
      .first()
      .click();
    await author.getByLabel(nl('learning.studio.new.nl')).fill(title);
    await author.getByLabel(nl('learning.studio.new.en')).fill(`${title} (English)`);
    await author.getByRole('button', { name: nl('learning.studio.new.create') }).click();
    await author.getByRole('button', { name: nl('learning.studio.start.do') }).click();
    await place('.title.nl').fill('Luister mee');
    await place('.title.en').fill('Listen along');
    await place('.objective.nl').fill('Je hoort hoe doorvragen klinkt.');
    await place('.objective.en').fill('You hear what probing sounds like.');
    await author.getByLabel(nl('learning.studio.settings.skills')).selectOption({ index: 1 });
    await author.getByRole('button', { name: nl('learning.studio.outline.addStep') }).click();
    await author.getByRole('menuitem', { name: nl('learning.studio.kind.audioFragment') }).click();
    await place('.title.nl').fill('Een echt gesprek');
    await place('.title.en').fill('A real call');
    const fragment = author.getByRole('button', { name: new RegExp(why) });
    // The worker cuts it out; the list is asked again until it is there.
    for (let tries = 0; tries < 6; tries += 1) {
      const there = await fragment.waitFor({ timeout: 4_000 }).then(
        () => true,
        () => false,
      );
      if (there) break;
      await author.reload();
    }
    await stage.shot(author, 'fragment-choice');
    await fragment.click();
    await author.getByText(nl('learning.studio.lent.until'), { exact: true }).waitFor();
    await stage.shot(author, 'fragment-chosen');
    await author.getByRole('button', { name: /1 · / }).click();
    await author.getByRole('button', { name: nl('learning.studio.settings.remove'), exact: true }).click();
    await author.getByRole('button', { name: nl('learning.studio.publish', { number: 1 }) }).click();
    await author
      .getByRole('dialog')
      .getByRole('button', { name: nl('learning.studio.publishing.do'), exact: true })
      .click();
    await author.getByRole('button', { name: nl('learning.studio.publish', { number: 2 }) }).waitFor();
  });

  await report.step('who opens the lesson hears it', async () => {
    await agent.goto('/learn');
    await agent.getByRole('link', { name: new RegExp(title) }).click();
    await agent.getByRole('button', { name: nl('learning.course.start') }).click();
    await agent.getByRole('button', { name: nl('learning.audio.play') }).waitFor();
    const sound = await agent.locator('audio').first().getAttribute('src');
    const status = await agent.evaluate(async (url) => (await fetch(url as string)).status, sound);
    expect(status === 200, `the sound answers ${status}`);
    await stage.shot(agent, 'fragment-lesson');
  });

  await report.step('the agent takes it back: the lesson says that it is gone, and can be finished', async () => {
    const sound = await agent.locator('audio').first().getAttribute('src');
    const lesson = agent.url();
    await agent.goto('/appointments');
    await agent
      .getByRole('button', { name: nl('coaching.fragment.stop') })
      .first()
      .click();
    await agent.getByText(why).waitFor({ state: 'detached' });
    const status = await agent.evaluate(async (url) => (await fetch(url as string)).status, sound);
    expect(status === 404, `the sound answers ${status}`);
    await agent.goto(lesson);
    await agent.getByText(nl('learning.audio.gone')).waitFor();
    await stage.shot(agent, 'fragment-gone');
    await agent.getByRole('button', { name: nl('learning.player.finish') }).click();
    await agent.waitForURL(/\/klaar/);
  });
};
