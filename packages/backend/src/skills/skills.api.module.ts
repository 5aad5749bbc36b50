import { Module } from '@nestjs/common';
import { SkillResolver } from './frameworks/skill.resolver.js';
import { SkillsModule } from './skills.module.js';

@Module({ imports: [SkillsModule], providers: [SkillResolver] })
export class SkillsApiModule {}
