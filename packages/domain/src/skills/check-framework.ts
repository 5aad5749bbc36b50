import type { LevelThresholds } from '../shared/level-bands.js';
import { type Language, missingLanguages } from '../shared/localized.js';
import type { Skill, SkillFramework } from './skill-framework.js';

export type FrameworkProblem =
  | { readonly code: 'noSkills' }
  | { readonly code: 'thresholdsNotAscending' }
  | { readonly code: 'missingTranslation'; readonly skillId: string | null; readonly language: Language }
  | { readonly code: 'duplicateCode'; readonly skillId: string; readonly skillCode: string }
  | { readonly code: 'unknownParent'; readonly skillId: string }
  | { readonly code: 'parentCycle'; readonly skillId: string };

/** Everything that stops a framework from being put into use, all at once. */
export function checkFramework(framework: SkillFramework): readonly FrameworkProblem[] {
  const problems: FrameworkProblem[] = [];
  if (framework.skills.length === 0) problems.push({ code: 'noSkills' });
  if (!areAscending(framework.levelThresholds)) problems.push({ code: 'thresholdsNotAscending' });
  for (const language of missingLanguages(framework.name)) problems.push({ code: 'missingTranslation', skillId: null, language });
  const seenCodes = new Set<string>();
  const parents = new Map(framework.skills.map((skill) => [skill.id, skill.parentId]));
  for (const skill of framework.skills) {
    for (const language of missingLanguages(skill.name))
      problems.push({ code: 'missingTranslation', skillId: skill.id, language });
    if (seenCodes.has(skill.code)) problems.push({ code: 'duplicateCode', skillId: skill.id, skillCode: skill.code });
    seenCodes.add(skill.code);
    if (skill.parentId !== null && !parents.has(skill.parentId)) problems.push({ code: 'unknownParent', skillId: skill.id });
    else if (isOwnAncestor(skill, parents)) problems.push({ code: 'parentCycle', skillId: skill.id });
  }
  return problems;
}

/** Thresholds cut 0–1 into five bands that all have some room. */
function areAscending(thresholds: LevelThresholds): boolean {
  const cuts = [0, ...thresholds, 1];
  return cuts.every((cut, index) => index === 0 || cut > (cuts[index - 1] ?? 0));
}

function isOwnAncestor(skill: Skill, parents: ReadonlyMap<string, string | null>): boolean {
  let ancestor = skill.parentId;
  for (let steps = 0; ancestor !== null && steps < parents.size; steps++) {
    if (ancestor === skill.id) return true;
    ancestor = parents.get(ancestor) ?? null;
  }
  return false;
}
