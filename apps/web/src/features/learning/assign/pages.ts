// One file for who gives learning: the first file of everybody names every other one.
export { AssignPage } from './assign-page';
export { RulesPage } from './rules-page';
