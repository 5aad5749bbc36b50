import { Injectable } from '@nestjs/common';
import { canReadDialogueRun } from '@vakwerk/domain/learning/dialogues/dialogue-policy';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { PersonRepository } from '../../people/index.js';
import { NotFound } from '../../platform/auth/access-errors.js';
import { DialogueRunRepository } from './dialogue-run.repository.js';
import { type DialogueRunView, dialogueRunView } from './dialogue-run.view.js';
import { DialogueVersionRepository } from './dialogue-version.repository.js';

export interface SharedDialogueRun extends DialogueRunView {
  readonly person: { readonly id: string; readonly givenName: string; readonly familyName: string };
}

@Injectable()
export class ReadDialogueRun {
  constructor(
    private readonly runs: DialogueRunRepository,
    private readonly versions: DialogueVersionRepository,
    private readonly persons: PersonRepository,
  ) {}

  /**
   * A conversation that ended, looked back at by the person who had it or by someone who leads them. One that is still going on is nobody's
   * to look at. @throws NotFound, also for everybody else
   */
  async run(actor: PersonActor, runId: string, now: Date = new Date()): Promise<SharedDialogueRun> {
    const run = await this.runs.find(runId);
    const person = run?.endedAt ? await this.persons.find(run.personId) : null;
    if (!run || !person) throw new NotFound('This conversation');
    const teamIds = (await this.persons.teamIdsOn([person.id], localDateAt(now, actor.timeZone))).get(person.id) ?? [];
    if (!canReadDialogueRun(actor, { id: person.id, teamIds })) throw new NotFound('This conversation');
    const content = await this.versions.getContent(run.dialogueVersionId);
    const { id, givenName, familyName } = person;
    return { ...dialogueRunView(run, content), person: { id, givenName, familyName } };
  }
}
