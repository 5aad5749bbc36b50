/// <reference lib="dom" />
import { figuresOf } from '../lib/figures.ts';
import { accountOf } from '../lib/people.ts';
import { expect, until } from '../lib/report.ts';
import { scoreByKeys } from '../lib/score-call.ts';
import { type Journey, PHONE } from '../lib/stage.ts';
import { pattern, nl as t } from '../lib/words.ts';

const SPOKEN_MS = 2_500;
const SAME = 1e-6;
const NAME = accountOf('agent').name;

/** A coach gives a situation, an agent says an answer on a phone, the coach scores it, the agent reads it; no figure of calls moves. */
export const journey: Journey = async (stage) => {
  const { report } = stage;
  const prompt = `Een klant belt voor de derde keer en is boos. Hoe begin je? ${Date.now().toString(36)}`;
  const { page: manager } = await stage.visitor();
  const before = await report.step('what the manager knows of the agent before', async () => {
    await stage.signIn(manager, 'manager');
    const figures = await figuresOf(manager, NAME);
    if (!figures) throw new Error(`Nobody is called ${NAME}.`);
    expect(
      figures.some(({ n }) => n > 0),
      'there are no figures yet',
    );
    return figures;
  });

  const { page: coach } = await stage.visitor();
  await report.step('a coach gives an agent a situation', async () => {
    await stage.signIn(coach, 'coach');
    await coach.goto('/coaching');
    await coach.getByRole('link', { name: t('quality.spoken.team.link') }).click();
    await coach.getByText(t('quality.spoken.team.empty')).waitFor();
    await stage.shot(coach, 'spoken-1-empty');
    await coach
      .getByRole('button', { name: t('quality.spoken.team.ask') })
      .first()
      .click();
    const dialog = coach.getByRole('dialog');
    await dialog.getByRole('button', { name: t('quality.spoken.ask.send') }).click();
    await dialog.getByText(t('quality.spoken.ask.agentMissing')).waitFor();
    await dialog.getByLabel(t('quality.spoken.ask.agent')).selectOption({ label: NAME });
    await dialog.getByLabel(t('quality.spoken.ask.prompt')).fill(prompt);
    await dialog.getByLabel(t('quality.spoken.ask.skill')).selectOption({ index: 1 });
    await stage.shot(coach, 'spoken-2-ask');
    await dialog.getByRole('button', { name: t('quality.spoken.ask.send') }).click();
    await coach.getByText(t('quality.spoken.team.waits')).waitFor();
    await coach.getByText(prompt).waitFor();
  });

  await report.step('taken back, and by undo asked again', async () => {
    await coach.getByRole('button', { name: t('quality.spoken.team.takeBackOf', { name: NAME }) }).click();
    await coach.getByText(t('quality.spoken.team.empty')).waitFor();
    await coach.getByRole('button', { name: t('common.undo') }).click();
    await coach.getByText(prompt).waitFor();
  });

  const { page: agent } = await stage.visitor({ size: PHONE });
  await report.step('without a microphone the agent is told what to do', async () => {
    await stage.signIn(agent, 'agent');
    await agent.goto('/today');
    await agent.getByRole('link', { name: new RegExp(prompt.slice(-8)) }).waitFor();
    await stage.shot(agent, 'spoken-3-today');
    await agent.goto('/practice/cards');
    await agent.getByRole('link', { name: t('learning.practice.toSpoken') }).click();
    await agent.getByRole('link', { name: new RegExp(prompt.slice(-8)) }).waitFor();
    await stage.shot(agent, 'spoken-3-list');
    await agent.getByRole('link', { name: new RegExp(prompt.slice(-8)) }).click();
    for (const [name, problem] of [
      ['NotAllowedError', 'refused'],
      ['NotFoundError', 'absent'],
    ] as const) {
      await agent.evaluate((kind) => {
        const { mediaDevices } = navigator;
        const real = mediaDevices.getUserMedia.bind(mediaDevices);
        mediaDevices.getUserMedia = () => {
          mediaDevices.getUserMedia = real;
          return Promise.reject(new DOMException('no', kind));
        };
      }, name);
      await agent.getByRole('button', { name: t('quality.spoken.record') }).click();
      await agent.getByText(t(`quality.spoken.problem.${problem}`)).waitFor();
    }
    await stage.shot(agent, 'spoken-4-absent');
  });

  await report.step('records by keyboard, listens, records again, and sends', async () => {
    const record = async () => {
      await agent.getByRole('timer').waitFor();
      await agent.getByText(t('quality.spoken.level')).waitFor();
      await agent.waitForTimeout(SPOKEN_MS);
    };
    await agent.getByRole('button', { name: t('quality.spoken.record') }).focus();
    await agent.keyboard.press('Enter');
    await record();
    await stage.shot(agent, 'spoken-5-recording');
    await agent.keyboard.press('Enter');
    const sound = agent.locator('audio');
    await sound.waitFor();
    const seconds = await until('the sound is there', () => sound.evaluate((audio: HTMLAudioElement) => audio.duration || false));
    expect(Number(seconds) > 2, `the recording is ${seconds} s`);
    await sound.evaluate((audio: HTMLAudioElement) => audio.play());
    await until('it is heard', () => sound.evaluate((audio: HTMLAudioElement) => audio.currentTime > 0.5));
    await agent.getByRole('button', { name: t('quality.spoken.again') }).click();
    await record();
    await agent.getByRole('button', { name: t('quality.spoken.stop') }).click();
    await sound.waitFor();
    await stage.shot(agent, 'spoken-6-ready');
    await agent.getByRole('button', { name: pattern('nl', 'quality.spoken.send') }).click();
    await agent.getByText(pattern('nl', 'quality.spoken.sent')).waitFor();
    await stage.shot(agent, 'spoken-7-sent');
  });

  await report.step('the coach sees the answer come, hears it, and scores it by keys', async () => {
    await coach.getByText(t('quality.spoken.team.answered')).waitFor();
    await stage.shot(coach, 'spoken-8-answered');
    await coach.getByRole('link', { name: t('quality.spoken.team.scoreOf', { name: NAME }) }).click();
    const choose = coach.getByRole('button', { name: t('quality.card.choose.start') });
    const active = coach.locator('[role="group"][aria-current="step"]');
    await choose.or(active).first().waitFor();
    if (await choose.isVisible()) await choose.click();
    await active.waitFor();
    await coach.getByText(t('quality.spoken.reason')).first().waitFor();
    const sound = await coach.locator('audio').first().getAttribute('src');
    const status = await coach.evaluate(async (url) => (await fetch(url as string)).status, sound);
    expect(status === 200, `the sound answers ${status}`);
    await stage.shot(coach, 'spoken-9-workspace');
    await scoreByKeys(coach);
    await coach.keyboard.press('Control+Enter');
    const bar = coach.getByRole('region', { name: t('quality.send.region') });
    await bar.getByText(pattern('nl', 'quality.send.graded')).waitFor({ timeout: 25_000 });
  });

  await report.step('the agent reads it as feedback: practice, without a figure to disagree with', async () => {
    await agent.getByRole('link', { name: t('quality.spoken.toFeedback') }).click();
    await agent.getByRole('heading', { level: 1, name: pattern('nl', 'quality.spoken.yourPractice') }).waitFor();
    await agent.getByText(pattern('nl', 'quality.spoken.listened')).waitFor();
    await stage.shot(agent, 'spoken-10-feedback');
    await agent.getByRole('button', { name: t('quality.feedback.acknowledge') }).click();
    await agent.getByText(pattern('nl', 'quality.feedback.acknowledged')).waitFor();
    await coach.goto('/coaching/spoken');
    await coach.getByText(t('quality.spoken.team.scored')).waitFor();
  });

  await report.step('no figure of the agent has changed', async () => {
    // Longer than it takes after a call that does count.
    await manager.waitForTimeout(5_000);
    const after = (await figuresOf(manager, NAME)) ?? [];
    const [observed] = await stage.product.query<{ count: number }>(
      `SELECT count(*)::integer AS count FROM observation o JOIN evaluation e ON e.org_id = o.org_id AND e.id = o.evidence_id WHERE e.kind = 'practice'`,
    );
    expect(observed?.count === 0, `${observed?.count} observations come from practice`);
    // A sum of fractions may end in another digit when rows are added up in another order.
    const same = (one: number | null, other: number | null) => one === other || Math.abs((one ?? 9) - (other ?? 9)) < SAME;
    const moved = after.filter(({ n, mean, low, high }, index) => {
      const old = before[index];
      return !old || old.n !== n || !same(old.mean, mean) || !same(old.low, low) || !same(old.high, high);
    });
    expect(moved.length === 0 && after.length === before.length, JSON.stringify({ before, after }));
  });
};
