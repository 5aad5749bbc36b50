import { ChangePackage } from './change-package.js';
import { CreatePackageIntent } from './create-package-intent.js';
import { ImportPackage } from './import-package.js';
import { KeepReport } from './keep-report.js';
import { LaunchPackage } from './launch-package.js';
import { OpenPackageFile } from './open-package-file.js';
import { PackageRepository } from './package.repository.js';
import { PackageLearners } from './package-learners.js';
import { PackageLibrary } from './package-library.js';
import { PackageReport } from './package-report.js';
import { PackageRunRepository } from './package-run.repository.js';
import { PreviewPackage } from './preview-package.js';
import { ReadPackage } from './read-package.js';
import { ReadPackageRun } from './read-package-run.js';
import { SavePackageRun } from './save-package-run.js';
import { StartSitting } from './start-sitting.js';
import { SweepPackages } from './sweep-packages.js';

/** What the slice's module provides for packages. */
export const PACKAGE_PARTS = [
  PackageRepository,
  PackageRunRepository,
  PackageLibrary,
  PackageLearners,
  ImportPackage,
  CreatePackageIntent,
  ReadPackage,
  ChangePackage,
  PreviewPackage,
  StartSitting,
  LaunchPackage,
  KeepReport,
  SavePackageRun,
  ReadPackageRun,
  OpenPackageFile,
  PackageReport,
  SweepPackages,
];
