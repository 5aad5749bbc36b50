import {
  criteriaInOrder,
  isScored,
  type ScorecardCriterion,
  type ScorecardVersion,
} from '@vakwerk/domain/quality/scorecards/scorecard';
import { answerStates, chosenOptionIds } from '@vakwerk/domain/quality/scoring/answers';
import { unpackAnswers } from '@vakwerk/domain/quality/scoring/pack-answers';
import type { CsvValue } from '@vakwerk/domain/shared/csv-text';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { displayPercent } from '@vakwerk/domain/shared/ratio';
import { localDateTimeAt } from '@vakwerk/domain/shared/time/local-time';
import type { Language, MessageId } from '@vakwerk/i18n/catalogue';
import { formatMessage } from '@vakwerk/i18n/format-message';
import { CATALOGUES } from '@vakwerk/i18n/server-catalogues';
import type { RegisteredEvaluation } from './register.reader.js';

/** Who the file is for. */
export interface ExportReader {
  readonly language: Language;
  readonly timeZone: string;
}

/** A row before it is written: the line and the card it was scored on. */
interface Exported extends ExportReader {
  readonly row: RegisteredEvaluation;
  readonly content: ScorecardVersion;
}

type Column = readonly [head: MessageId, value: (exported: Exported) => CsvValue];

const word = (language: Language, id: MessageId) => formatMessage(CATALOGUES[language], language, id);
/** One decimal: 66.7, so that a sheet can count with it. */
const points = (ratio: number | null | undefined): number | null =>
  ratio === null || ratio === undefined ? null : displayPercent(ratio, 1);
const moment = (at: Date | null, timeZone: string): string | null => at && localDateTimeAt(at, timeZone).replace('T', ' ');
const full = ({ givenName, familyName }: { givenName: string; familyName: string }) => `${givenName} ${familyName}`;

const COLUMNS: readonly Column[] = [
  ['quality.export.id', ({ row }) => row.id],
  ['quality.export.agent', ({ row }) => full(row.agent)],
  ['quality.export.callAt', ({ row, timeZone }) => moment(row.interaction.startedAt, timeZone)],
  ['quality.export.seconds', ({ row }) => row.interaction.durationSeconds],
  ['quality.export.channel', ({ row, language }) => word(language, `quality.channel.${row.interaction.channel}`)],
  ['quality.export.queue', ({ row }) => row.interaction.queue],
  ['quality.export.subject', ({ row }) => row.interaction.subject],
  ['quality.export.reason', ({ row, language }) => word(language, `quality.export.reason.${row.drawReason ?? 'none'}`)],
  ['quality.export.counts', ({ row, language }) => yesNo(language, row.kind === 'live' && row.drawReason === 'random')],
  ['quality.export.evaluator', ({ row }) => full(row.evaluator)],
  ['quality.export.scorecard', ({ row, language }) => pickLanguage(row.scorecardName, language)],
  ['quality.export.version', ({ row }) => row.scorecardNumber],
  ['quality.export.state', ({ row, language }) => word(language, `quality.register.state.${row.state}`)],
  ['quality.export.submittedAt', ({ row, timeZone }) => moment(row.submittedAt, timeZone)],
  ['quality.export.releasedAt', ({ row, timeZone }) => moment(row.releasedAt, timeZone)],
  ['quality.export.readAt', ({ row, timeZone }) => moment(row.acknowledgedAt, timeZone)],
  ['quality.export.raw', ({ row }) => points(row.result?.raw)],
  ['quality.export.final', ({ row }) => points(row.result?.final)],
  ['quality.export.critical', ({ row }) => points(row.result?.critical)],
  ['quality.export.nonCritical', ({ row }) => points(row.result?.nonCritical)],
  ['quality.export.passed', ({ row, language }) => (row.result?.passed == null ? null : yesNo(language, row.result.passed))],
  ['quality.export.fatal', (exported) => namesAt(exported, exported.row.result?.fatal)],
  ['quality.export.failed', (exported) => namesAt(exported, exported.row.result?.failed)],
  ['quality.export.strength', ({ row }) => row.strength],
  ['quality.export.tip', ({ row }) => row.tip],
];

export const exportHead = (language: Language, criteria: readonly ScorecardCriterion[]): readonly CsvValue[] => [
  ...COLUMNS.map(([id]) => word(language, id)),
  ...criteria.map(({ text }) => pickLanguage(text, language)),
];

/** @param criteria one more column each: the answer that was given, empty when this version has no such criterion */
export function exportRow(exported: Exported, criteria: readonly ScorecardCriterion[]): readonly CsvValue[] {
  const given = criteria.length > 0 ? givenAnswers(exported) : null;
  return [...COLUMNS.map(([, value]) => value(exported)), ...criteria.map(({ id }) => given?.get(id) ?? null)];
}

const yesNo = (language: Language, yes: boolean) => word(language, yes ? 'quality.export.yes' : 'quality.export.no');

function namesAt({ content, language }: Exported, places: readonly number[] | undefined): string {
  const criteria = criteriaInOrder(content);
  return (places ?? []).flatMap((place) => (criteria[place] ? [pickLanguage(criteria[place].text, language)] : [])).join(' | ');
}

/** The words of each answer that counts, by criterion id. */
function givenAnswers({ row, content, language }: Exported): ReadonlyMap<string, string> {
  const answers = unpackAnswers(content, row.answers);
  const states = answerStates(content, answers);
  return new Map(
    criteriaInOrder(content)
      .filter(isScored)
      .flatMap((criterion): [string, string][] => {
        const state = states.get(criterion.id);
        if (state === 'notApplicable') return [[criterion.id, word(language, 'quality.export.notApplicable')]];
        const chosen = state === 'answered' ? chosenOptionIds(criterion, answers[criterion.id]) : null;
        const labels = criterion.options
          .filter(({ id }) => chosen?.includes(id))
          .map(({ label }) => pickLanguage(label, language));
        return chosen ? [[criterion.id, labels.join(' | ')]] : [];
      }),
  );
}
