/** Loaded together: who reads one of them reads the others too. */
export { NextStepsPage } from './next-steps-page';
export { RuleEditPage } from './rule-edit-page';
export { RuleLogPage } from './rule-log-page';
