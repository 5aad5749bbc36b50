import type { Page } from 'playwright-core';
import { nl as t } from './words.ts';

/** An administrator makes a key, as a person would; it is shown once. */
export async function makeKey(page: Page, name: string): Promise<string> {
  await page.goto('/admin/integrations');
  await page.getByLabel(t('quality.integrations.name'), { exact: true }).fill(name);
  await page.getByRole('button', { name: t('quality.integrations.create') }).click();
  const shown = page.getByRole('status').locator('code').filter({ hasText: /^vk_/ });
  await shown.waitFor();
  return (await shown.innerText()).trim();
}

export interface Answer {
  readonly status: number;
  readonly id: string;
  readonly outcome: string;
}

/** Sends one interaction as a telephone system does, with its sound in the same request when there is any. */
export async function send(
  url: string,
  key: string,
  metadata: Readonly<Record<string, unknown>>,
  sound: Buffer | null = null,
): Promise<Answer> {
  const headers: Record<string, string> = { authorization: `Bearer ${key}` };
  let body: string | FormData = JSON.stringify(metadata);
  if (sound) {
    body = new FormData();
    body.append('metadata', JSON.stringify(metadata));
    body.append('recording', new Blob([new Uint8Array(sound)], { type: 'audio/wav' }), 'call.wav');
  } else headers['content-type'] = 'application/json';
  const response = await fetch(`${url}/api/interactions`, { method: 'POST', headers, body });
  const answer = (await response.json()) as { id?: string; outcome?: string; code?: string };
  return { status: response.status, id: answer.id ?? '', outcome: answer.outcome ?? answer.code ?? '' };
}

/** So many at a time until all are done, in order of asking. */
export async function withClients<Item>(
  clients: number,
  items: readonly Item[],
  work: (item: Item, index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const client = async () => {
    for (let index = next++; index < items.length; index = next++) await work(items[index] as Item, index);
  };
  await Promise.all(Array.from({ length: clients }, client));
}
