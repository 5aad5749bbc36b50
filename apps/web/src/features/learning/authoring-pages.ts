// One file for who makes learning: the first file of everybody names every other one.
export { DialoguesPage } from './pages/dialogues-page';
export { PathPage } from './paths/path-page';
export { PathsPage } from './paths/paths-page';
export { CourseReportPage } from './report/course-report-page';
export { CoursesPage } from './studio/pages/courses-page';
