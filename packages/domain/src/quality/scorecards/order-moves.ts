/**
 * Ids that changed place among those in both lists: as few as possible, so that moving one item up is one move and inserting one
 * is none. What is not in the longest common run moved.
 */
export function movedIds(before: readonly string[], after: readonly string[]): readonly string[] {
  const common = after.filter((id) => before.includes(id));
  const places = common.map((id) => before.indexOf(id));
  const best: { length: number; previous: number }[] = [];
  for (const [index, place] of places.entries()) {
    let own = { length: 1, previous: -1 };
    for (let earlier = 0; earlier < index; earlier++) {
      const length = (best[earlier]?.length ?? 0) + 1;
      if ((places[earlier] ?? 0) < place && length > own.length) own = { length, previous: earlier };
    }
    best.push(own);
  }
  const kept = new Set<number>();
  let index = best.reduce((top, { length }, at) => (length > (best[top]?.length ?? 0) ? at : top), 0);
  while (index >= 0 && best[index]) {
    kept.add(index);
    index = best[index]?.previous ?? -1;
  }
  return common.filter((_, at) => !kept.has(at));
}
