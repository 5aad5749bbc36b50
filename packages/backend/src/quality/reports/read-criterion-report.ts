import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { type CriterionFigure, criterionFigures, type ReportedVersion } from '@vakwerk/domain/quality/reports/criterion-figures';
import { criteriaInOrder } from '@vakwerk/domain/quality/scorecards/scorecard';
import { isId } from '../../platform/database/new-id.js';
import { ScorecardContents } from '../scorecards/scorecard-contents.js';
import { type CriterionPlace, type ReportedCard, type ReportFacts, ReportReader } from './report.reader.js';
import { type ReportPeriod, type ReportRequest, reportScope, tooFewPeople } from './report-scope.js';

export interface CriterionReport extends Pick<ReportFacts, 'evaluations' | 'evaluationsBefore' | 'people'> {
  readonly period: ReportPeriod;
  /** Cards that were scored on in this period, the one used most first. */
  readonly cards: readonly ReportedCard[];
  /** null: nothing was scored. */
  readonly scorecardId: string | null;
  readonly tooFewPeople: boolean;
  /** Empty when there are too few people. */
  readonly criteria: readonly CriterionFigure[];
}

const NOTHING: ReportFacts = { evaluations: 0, evaluationsBefore: 0, people: 0, versions: [], tallies: [] };

/** Per criterion of a card how often it failed on calls that chance drew, and why. */
@Injectable()
export class ReadCriterionReport {
  constructor(
    private readonly reader: ReportReader,
    private readonly contents: ScorecardContents,
  ) {}

  /** Without a card: the one used most. @throws NotFound for a team that is not the reader's own */
  async run(actor: PersonActor, request: ReportRequest | null | undefined, now: Date = new Date()): Promise<CriterionReport> {
    const asked = reportScope(actor, request, now);
    const cards = await this.reader.cards(asked);
    const scorecardId = asked.scorecardId ?? cards[0]?.id ?? null;
    const scope = { ...asked, scorecardId };
    const facts = scorecardId !== null && isId(scorecardId) ? await this.reader.facts(scope) : NOTHING;
    const { evaluations, evaluationsBefore, people } = facts;
    const few = tooFewPeople(scope, people);
    const versions = few ? [] : await Promise.all(facts.versions.map((each) => this.withContent(each)));
    const asks = versions.flatMap(placesWithCauses);
    const comments = asks.length > 0 ? await this.reader.comments(scope, asks) : [];
    const criteria = criterionFigures(versions, facts.tallies, comments);
    return { period: scope.period, cards, scorecardId, evaluations, evaluationsBefore, people, tooFewPeople: few, criteria };
  }

  private async withContent({ id, number }: ReportFacts['versions'][number]): Promise<ReportedVersion> {
    return { id, number, content: await this.contents.find(id) };
  }
}

const placesWithCauses = ({ id, content }: ReportedVersion): readonly CriterionPlace[] =>
  criteriaInOrder(content).flatMap(({ rootCauses }, place) => (rootCauses.length > 0 ? [{ versionId: id, place }] : []));
