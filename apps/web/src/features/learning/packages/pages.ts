/** The pages of packages are one file to load: who opens one of them opens the others. */
export { PackagePage } from './package-page';
export { PackagesPage } from './packages-page';
export { PackageLearnerPage, PackageReportPage } from './report-page';
