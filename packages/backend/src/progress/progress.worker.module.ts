import { Module } from '@nestjs/common';
import { FoldAttemptProcessor } from './observations/fold-attempt.processor.js';
import { FoldDialogueProcessor } from './observations/fold-dialogue.processor.js';
import { FoldEvaluationProcessor } from './observations/fold-evaluation.processor.js';
import { FoldResponseProcessor } from './observations/fold-response.processor.js';
import { FoldReviewProcessor, FoldUndoProcessor } from './observations/fold-review.processor.js';
import { FoldWithdrawalProcessor } from './observations/fold-withdrawal.processor.js';
import { ProgressModule } from './progress.module.js';
import { StartWavesProcessor } from './rollouts/start-waves.processor.js';
import { WeighTransfersProcessor } from './transfer/weigh-transfers.processor.js';
import { ReconcileWeeksProcessor } from './weeks/reconcile-weeks.processor.js';
import { RefreshTeamWeeksProcessor } from './weeks/refresh-team-weeks.processor.js';

@Module({
  imports: [ProgressModule],
  providers: [
    FoldEvaluationProcessor,
    FoldWithdrawalProcessor,
    FoldResponseProcessor,
    FoldDialogueProcessor,
    FoldAttemptProcessor,
    FoldReviewProcessor,
    FoldUndoProcessor,
    RefreshTeamWeeksProcessor,
    ReconcileWeeksProcessor,
    WeighTransfersProcessor,
    StartWavesProcessor,
  ],
})
export class ProgressWorkerModule {}
