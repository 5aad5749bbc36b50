/** Skill that was merged away → the skill in use it continues as, from the single steps; several merges in a row become one. */
export function heirsOf(mergedInto: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const last = (id: string, seen: ReadonlySet<string>): string => {
    const next = mergedInto.get(id);
    // A ring cannot be made by merging, but a restored backup must not hang the server.
    return next === undefined || seen.has(next) ? id : last(next, new Set([...seen, next]));
  };
  return new Map([...mergedInto.keys()].map((id) => [id, last(id, new Set([id]))]));
}

/** What a skill id counts for now. */
export function heirOf(skillId: string, heirs: ReadonlyMap<string, string>): string;
export function heirOf(skillId: string | null, heirs: ReadonlyMap<string, string>): string | null;
export function heirOf(skillId: string | null, heirs: ReadonlyMap<string, string>): string | null {
  return skillId === null ? null : (heirs.get(skillId) ?? skillId);
}
