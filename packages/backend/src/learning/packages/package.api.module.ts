import { Module } from '@nestjs/common';
import { LearningModule } from '../learning.module.js';
import { ContentController } from './content.controller.js';
import { PackageResolver } from './package.resolver.js';
import { PackageRunResolver } from './package-run.resolver.js';
import { PackageUploadController } from './package-upload.controller.js';

@Module({
  imports: [LearningModule],
  controllers: [PackageUploadController, ContentController],
  providers: [PackageResolver, PackageRunResolver],
})
export class PackageApiModule {}
