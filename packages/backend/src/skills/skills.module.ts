import { Module } from '@nestjs/common';
import { ImportSkillFramework } from './frameworks/import-skill-framework.js';
import { SkillRepository } from './frameworks/skill.repository.js';

const parts = [SkillRepository, ImportSkillFramework];

/** Use cases and repositories, for the api and the worker. */
@Module({ providers: [...parts], exports: [...parts] })
export class SkillsModule {}
