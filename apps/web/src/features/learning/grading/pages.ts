/** One file to load for who grades: from the list they go to an answer. */
export { GradePage } from './grade-page';
export { GradingPage } from './grading-page';
