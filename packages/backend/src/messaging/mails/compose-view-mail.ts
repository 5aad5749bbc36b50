import { Inject, Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { isoWeekday } from '@vakwerk/domain/shared/time/calendar';
import { localDateAt, localDateTimeAt } from '@vakwerk/domain/shared/time/local-time';
import { OrganisationRepository, type Person, PersonRepository, TeamRepository } from '../../people/index.js';
import { NotFound } from '../../platform/auth/access-errors.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { ReadTeamOverview, type TeamOverviewView } from '../../progress/index.js';
import { type MailedView, MailedViews } from '../../quality/index.js';
import { clockOf } from '../reminders/plan-view-mails.js';
import { mailText } from './mail-text.js';
import { type Message, NO_FACTS } from './message-facts.js';
import { renderViewMail } from './render-view-mail.js';
import { sentenceLines } from './sentence-lines.js';

/** The sentences of a view, with the rights that its owner has at that moment. */
@Injectable()
export class ComposeViewMail {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly views: MailedViews,
    private readonly organisations: OrganisationRepository,
    private readonly persons: PersonRepository,
    private readonly teams: TeamRepository,
    private readonly overview: ReadTeamOverview,
  ) {}

  /** @returns null when it was stopped or moved to another hour, or when its team is not the reader's any more */
  async run(
    { subjectId, dueAt }: { readonly subjectId: string; readonly dueAt: Date },
    recipient: Person,
    now: Date,
  ): Promise<Message | null> {
    const view = await this.views.find(subjectId);
    if (view?.personId !== recipient.id || !(await this.isItsMoment(view, dueAt))) return null;
    const overview = await this.read(view, recipient, now);
    if (!overview) return null;
    const path = `/dashboard?${new URLSearchParams(view.search)}`;
    return {
      facts: { ...NO_FACTS, path },
      startsAt: null,
      render: () => {
        const text = mailText(recipient);
        const { givenName: name } = recipient;
        const lines = sentenceLines(overview, text);
        const team = overview.teamName;
        return renderViewMail({ text, name, view: view.name, team, lines, url: `${this.config.APP_ORIGIN}${path}` });
      },
    };
  }

  private async isItsMoment({ weekday, hour }: MailedView, dueAt: Date): Promise<boolean> {
    const { timeZone } = await this.organisations.get();
    const local = localDateTimeAt(dueAt, timeZone);
    return isoWeekday(localDateAt(dueAt, timeZone)) === weekday && local.slice(11, 16) === clockOf(hour);
  }

  private async read({ search }: MailedView, recipient: Person, now: Date): Promise<TeamOverviewView | null> {
    const teamIds = (await this.persons.teamIdsOn([recipient.id], localDateAt(now, recipient.timeZone))).get(recipient.id) ?? [];
    const { id: personId, organisationId, roles, language, timeZone } = recipient;
    const actor: PersonActor = { kind: 'person', personId, organisationId, roles, teamIds, language, timeZone };
    // Without a team in its address the page shows the first one by name.
    const [first] = (await this.teams.findMany(teamIds)).sort((one, other) => one.name.localeCompare(other.name));
    const teamId = search.team ?? first?.id;
    if (!teamId) return null;
    const filters = { skillId: search.skill, compareWith: search.beside, ...(search.weeks && { weeks: Number(search.weeks) }) };
    try {
      return await this.overview.run(actor, { teamId, ...filters }, now);
    } catch (error) {
      if (error instanceof NotFound) return null;
      throw error;
    }
  }
}
