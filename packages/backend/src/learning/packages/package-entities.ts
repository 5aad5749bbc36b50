import { PackageEntity } from './package.entity.js';
import { PackageRegistration } from './package-registration.entity.js';
import { PackageSitting } from './package-sitting.entity.js';
import { PackageVersion } from './package-version.entity.js';

export const PACKAGE_ENTITIES = [PackageEntity, PackageVersion, PackageRegistration, PackageSitting];
