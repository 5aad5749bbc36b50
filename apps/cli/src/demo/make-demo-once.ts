import type { DatabaseUrls } from '@vakwerk/local-services/application-database';
import { emptyDatabase } from '../database/organisations.js';
import { type LocalState, writeLocalState } from '../settings/local-secrets.js';
import type { Plan } from '../settings/plan.js';
import { dim, say, step } from '../terminal.js';
import { loadDemo } from './demo-seed.js';

export interface Installation {
  readonly plan: Plan;
  readonly dataFolder: string;
  readonly state: LocalState;
  readonly urls: Pick<DatabaseUrls, 'owner'>;
}

/** Which database a demo was begun in: another one that is named later must never be emptied for it. */
function nameOf(plan: Plan, ownerUrl: string): string {
  const url = new URL(ownerUrl);
  return plan.embeddedDatabase ? 'embedded' : `${url.host}${url.pathname}`;
}

/** Empties the database when an earlier start was stopped while it made the demo in it. @returns whether that was so */
export async function removeHalfMade({ plan, dataFolder, state, urls }: Installation): Promise<boolean> {
  if (state.demoBegunIn === undefined || state.demoBegunIn !== nameOf(plan, urls.owner)) return false;
  await step('Remove the demo that an earlier start did not finish', () => emptyDatabase(urls.owner));
  // At once: what is made in this database from here on may be somebody's own organisation.
  await writeLocalState(dataFolder, { ...state, demoBegunIn: undefined });
  return true;
}

/** Makes the demo in an empty database. Stopped half-way, even by a power cut, the next start begins again. */
export async function makeDemoOnce({ plan, dataFolder, state, urls }: Installation, env: Record<string, string>): Promise<void> {
  const { seedDemo } = await loadDemo();
  await writeLocalState(dataFolder, { ...state, demo: false, demoBegunIn: nameOf(plan, urls.owner) });
  await step('Make the demo', () => seedDemo({ env, now: new Date(), onProgress: (line) => say(dim(`    ${line}`)) }));
  await writeLocalState(dataFolder, { ...state, demo: true, demoBegunIn: undefined });
}
