import { FEWEST_ANSWERS } from '@vakwerk/domain/progress/transfer/transfer-verdict';
import type { TransferFigures } from '@vakwerk/domain/progress/transfer/weigh-transfer';
import { addWeeks } from '@vakwerk/domain/shared/time/iso-week';
import type { TransferView } from './list-transfers.js';
import type { FrozenTransferView } from './read-frozen-transfer.js';
import type { FrozenTransferReport, TransferFiguresObject, TransferReport } from './transfer.object.js';
import type { TransferContent } from './transfer-content.js';

export function figuresView(figures: TransferFigures, skills: TransferContent['skills']): TransferFiguresObject {
  const { window, weekCount, power, ...same } = figures;
  return {
    ...same,
    ...window,
    power: power?.power ?? null,
    smallestFound: power?.smallestFound ?? null,
    skills: figures.skills.map(({ skillId, ...skill }) => ({ ...skill, skill: skills.find(({ id }) => id === skillId) ?? null })),
    lastWeek: addWeeks(figures.firstWeek, weekCount - 1),
    fewestAnswers: FEWEST_ANSWERS,
  };
}

export const reportView = ({ courseId, title, method, figures, skills, weighedAt }: TransferView): TransferReport => ({
  courseId,
  title,
  method,
  figures: figuresView(figures, skills),
  weighedAt,
});

export const frozenView = ({ report, ...frozen }: FrozenTransferView): FrozenTransferReport => ({
  ...frozen,
  report: reportView(report),
});
