import type { TransferFigures } from '@vakwerk/domain/progress/transfer/weigh-transfer';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';

/** Everything a report says, with the words it says it about: whoever reads it later needs nothing else. */
export interface TransferContent {
  readonly method: string;
  readonly courseId: string;
  readonly title: LocalizedText;
  readonly skills: readonly { readonly id: string; readonly code: string; readonly name: LocalizedText }[];
  readonly figures: TransferFigures;
}
