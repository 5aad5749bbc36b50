import { Global, Module } from '@nestjs/common';
import { SkillLevels } from '../../learning/index.js';
import { SkillsModule } from '../../skills/index.js';
import { GrowthReader } from './growth.reader.js';
import { ReachedLevels } from './reached-levels.js';

/** Global, because learning asks for it without knowing who answers. */
@Global()
@Module({
  imports: [SkillsModule],
  providers: [GrowthReader, { provide: SkillLevels, useClass: ReachedLevels }],
  exports: [SkillLevels],
})
export class SkillLevelsModule {}
