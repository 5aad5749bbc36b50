import { Skill } from './frameworks/skill.entity.js';
import { SkillFramework } from './frameworks/skill-framework.entity.js';

/** The only door of this slice for others. */
export const SKILLS_ENTITIES = [SkillFramework, Skill];
export type { FrameworkFile } from './frameworks/framework-source-file.js';
export { ImportSkillFramework } from './frameworks/import-skill-framework.js';
export { Skill } from './frameworks/skill.entity.js';
export { SkillRepository } from './frameworks/skill.repository.js';
export { SkillFramework } from './frameworks/skill-framework.entity.js';
export { SKILLS_PERSONAL_DATA } from './personal-data.js';
export { FrameworkRefused } from './skills.errors.js';
export { SkillsModule } from './skills.module.js';
