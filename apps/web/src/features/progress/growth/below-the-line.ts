/** One file to load for what stands under the line: the start of everybody names every file a page can load. */
export { EvidenceList } from './evidence-list';
export { GoalCard } from './goal-card';
