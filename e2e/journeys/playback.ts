/// <reference lib="dom" />
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { muLawRecording } from '../lib/mu-law.ts';
import { accountOf, FIRST_ORGANISATION, personNamed } from '../lib/people.ts';
import { expect, expectSame, until } from '../lib/report.ts';
import type { Journey } from '../lib/stage.ts';
import { nl as t } from '../lib/words.ts';

const SECONDS = 20;
const SUBJECT = 'Proef met µ-law';

/** A telephone recording as exchanges write them, brought in by the terminal and heard in the browser. */
export const journey: Journey = async (stage) => {
  const { report, product } = stage;
  const { page } = await stage.visitor();
  const folder = await mkdtemp(join(tmpdir(), 'vakwerk-mu-law-'));
  const { employeeNumber } = personNamed(accountOf('agent').name);
  const importAll = () => product.cli('import', 'calls', folder, '--organisation', FIRST_ORGANISATION, '--agent', employeeNumber);
  try {
    await writeFile(join(folder, 'proef.wav'), muLawRecording(SECONDS));
    const startedAt = new Date(Date.now() - 3_600_000).toISOString();
    const turns = [
      { speaker: 'agent', startMs: 0, endMs: 2000, text: 'Goedemiddag, met Zonnedaal Energie.' },
      { speaker: 'customer', startMs: 2000, endMs: 4000, text: 'Dag, ik bel over mijn rekening.' },
    ];
    await writeFile(
      join(folder, 'proef.json'),
      JSON.stringify({ id: 'proef-mu-law', startedAt, subject: SUBJECT, language: 'nl', turns }),
    );

    await report.step('the terminal brings in a µ-law recording, and a second time nothing is doubled', async () => {
      const first = await importAll();
      expect(first.code === 0 && first.output.includes('1 imported'), first.output);
      const second = await importAll();
      expect(second.output.includes('0 imported, 1 already here'), second.output);
    });

    await report.step('a text with the name of a recording is refused by name', async () => {
      await writeFile(join(folder, 'geen-geluid.wav'), 'Dit is geen geluid.');
      const { code, output } = await importAll();
      expect(code === 1 && /geen-geluid\.wav: .+\(notAudio\)/.test(output), output);
    });

    await report.step('the coach opens it: two lanes, the length of the file', async () => {
      await stage.signIn(page, 'coach');
      await page.goto('/calls');
      await page.getByRole('link', { name: SUBJECT }).first().click();
      const length = await until('the length of the sound', () =>
        page.evaluate(() => {
          const audio = document.querySelector('audio');
          return audio && Number.isFinite(audio.duration) ? audio.duration : null;
        }),
      );
      expect(Math.abs(length - SECONDS) < 0.2, `it lasts ${length} s`);
      for (const lane of ['common.lane.agent', 'common.lane.customer'] as const) await page.getByText(t(lane)).first().waitFor();
      await stage.shot(page, 'playback');
    });

    await report.step('plays at 1.5 with its pitch kept', async () => {
      await page.keyboard.press(']');
      await page.keyboard.press(']');
      await page.keyboard.press('Space');
      await page.waitForTimeout(1_000);
      const heard = await page.evaluate(() => {
        const audio = document.querySelector('audio');
        return audio && { rate: audio.playbackRate, pitch: audio.preservesPitch, playing: !audio.paused, at: audio.currentTime };
      });
      await page.keyboard.press('Space');
      expectSame([heard?.rate, heard?.pitch, heard?.playing], [1.5, true, true], 'rate, pitch kept, playing');
      expect((heard?.at ?? 0) > 0.8, `after a second at 1.5 it is at ${heard?.at} s`);
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
