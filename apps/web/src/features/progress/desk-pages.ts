/** One file to load for people and groups: the start of everybody names every file a page can load. */
export { MeasurementPage } from './groups/measurement-page';
export { ProficiencyPage } from './groups/proficiency-page';
export { MyPeoplePage } from './profile/my-people-page';
export { ProfilePage } from './profile/profile-page';
export { SkillFrameworkPage } from './skill-framework/skill-framework-page';
