import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NOBODY_KNOWN, subjectWithout } from '../draws/blind.js';
import type { InteractionDetail } from './interaction.queries.js';

/** An interaction as one reader may see it. */
export interface SeenInteraction extends Omit<InteractionDetail, 'blindFor'> {
  /** The reader scores it without knowing whose it is. */
  readonly blind: boolean;
  /** Names that must not be in anything else that is shown of it, its transcript first. */
  readonly hiddenNames: readonly string[];
}

export function seenBy({ personId }: PersonActor, { blindFor, ...detail }: InteractionDetail): SeenInteraction {
  if (!blindFor.includes(personId)) return { ...detail, blind: false, hiddenNames: [] };
  const { agent, subject } = detail;
  const hiddenNames = [agent.givenName, agent.familyName];
  return { ...detail, agent: NOBODY_KNOWN, subject: subjectWithout(subject, agent), blind: true, hiddenNames };
}
