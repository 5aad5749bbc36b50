// One file for the pages of a plan: the first file of everybody names every other one.
export { PlanPage } from './plan-page';
export { RunPage } from './run-page';
export { SamplingPage } from './sampling-page';
