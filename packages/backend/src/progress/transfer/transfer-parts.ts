import { CancelRollout } from '../rollouts/cancel-rollout.js';
import { PlanRollout } from '../rollouts/plan-rollout.js';
import { ReadRollout } from '../rollouts/read-rollout.js';
import { ReadRolloutChoices } from '../rollouts/read-rollout-choices.js';
import { Rollout } from '../rollouts/rollout.entity.js';
import { RolloutRepository } from '../rollouts/rollout.repository.js';
import { RolloutTeamsReader } from '../rollouts/rollout-teams.reader.js';
import { RolloutWave } from '../rollouts/rollout-wave.entity.js';
import { StartWaves } from '../rollouts/start-waves.js';
import { WeighRollouts } from '../rollouts/weigh-rollouts.js';
import { AgentWeeksReader } from './agent-weeks.reader.js';
import { FreezeTransfer } from './freeze-transfer.js';
import { FrozenTransfer } from './frozen-transfer.entity.js';
import { ListTransfers } from './list-transfers.js';
import { OutcomeMeasures } from './outcome-measures.js';
import { ReadFrozenTransfer } from './read-frozen-transfer.js';
import { TransferRepository } from './transfer.repository.js';
import { TransferWeighing } from './transfer-weighing.entity.js';
import { WeighTransfers } from './weigh-transfers.js';

/** Whether training reached the floor, and roll-outs that let chance decide who goes first. */
export const TRANSFER_ENTITIES = [TransferWeighing, FrozenTransfer, Rollout, RolloutWave];
export const TRANSFER_PARTS = [
  TransferRepository,
  AgentWeeksReader,
  OutcomeMeasures,
  WeighTransfers,
  ListTransfers,
  FreezeTransfer,
  ReadFrozenTransfer,
  RolloutRepository,
  RolloutTeamsReader,
  PlanRollout,
  CancelRollout,
  StartWaves,
  WeighRollouts,
  ReadRollout,
  ReadRolloutChoices,
];
