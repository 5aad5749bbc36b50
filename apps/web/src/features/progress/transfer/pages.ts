// One file to load for all of them: every page of the product carries the list of files that routes may load.
export { RolloutNewPage } from '../rollouts/rollout-new-page';
export { RolloutPage } from '../rollouts/rollout-page';
export { RolloutsPage } from '../rollouts/rollouts-page';
export { FrozenPage } from './frozen-page';
export { TransferPage } from './transfer-page';
export { TransfersPage } from './transfers-page';
