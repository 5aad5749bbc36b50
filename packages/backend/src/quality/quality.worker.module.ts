import { Module } from '@nestjs/common';
import { QualityModule } from './quality.module.js';

@Module({ imports: [QualityModule], providers: [] })
export class QualityWorkerModule {}
