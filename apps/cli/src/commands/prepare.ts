import { chooseDataFolder, prepareDataFolder } from '../settings/data-folder.js';
import { type LocalState, readLocalState } from '../settings/local-secrets.js';
import { makePlan, type Plan, refuseWrongSettings } from '../settings/plan.js';
import { loadProjectEnv } from '../settings/start-settings.js';
import { dim, say } from '../terminal.js';

export interface Prepared {
  readonly plan: Plan;
  readonly dataFolder: string;
  readonly state: LocalState;
}

/** What every command that touches the installation does first: settings read and tried, folder writable, secrets known. */
export async function prepare(): Promise<Prepared> {
  loadProjectEnv();
  const { plan, wrong } = makePlan();
  const { folder, note } = await chooseDataFolder(plan.settings.VAKWERK_DATA_DIR, plan.embeddedDatabase);
  if (note !== null) say(dim(`  ${note}`));
  await prepareDataFolder(folder);
  const state = await readLocalState(folder);
  await refuseWrongSettings(plan, wrong, folder, state);
  return { plan, dataFolder: folder, state };
}
