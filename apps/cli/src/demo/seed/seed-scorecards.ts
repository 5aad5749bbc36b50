import { ImportCommentTemplates, ImportScorecard, PublishScorecard } from '@vakwerk/backend/quality/index';
import type { ScorecardVersion } from '@vakwerk/domain/quality/scorecards/scorecard';
import { commentTemplates } from '../content/scorecards/comment-templates.js';
import { customerCall } from '../content/scorecards/customer-call.js';
import { travelCall } from '../content/scorecards/travel-call.js';
import type { House } from './house.js';

/** Publishes the organisation's scorecard. @returns what evaluations are filled in on */
export async function seedScorecards({ product, organisation, organisationId }: House): Promise<ScorecardVersion> {
  const system = { kind: 'system', organisationId } as const;
  const card = [customerCall, travelCall].find((candidate) => candidate.organisation === organisation.key);
  if (!card) throw new Error(`The demo has no scorecard for ${organisation.name}.`);
  const { code, name, description, version } = card;
  const imported = await product.get(ImportScorecard).run(system, { json: JSON.stringify({ code, name, description, version }) });
  if (!imported.ok) throw new Error(`The scorecard of ${organisation.name}: ${JSON.stringify(imported.error)}`);
  const published = await product.get(PublishScorecard).run(system, { versionId: imported.value.versionId });
  if (!published.ok) throw new Error(`The scorecard of ${organisation.name}: ${JSON.stringify(published.error)}`);
  await product.get(ImportCommentTemplates).run(
    system,
    commentTemplates.map((template) => ({ ...template })),
  );
  return version;
}
