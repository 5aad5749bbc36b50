// One file to load for all three: every page of the product carries the list of files that routes may load.
export { NextStepsPage } from './next-steps-page';
export { RuleEditPage } from './rule-edit-page';
export { RuleLogPage } from './rule-log-page';
