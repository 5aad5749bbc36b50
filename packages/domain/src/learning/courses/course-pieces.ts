import type { LocalizedText } from '../../shared/localized.js';
import { sameData } from '../../shared/same-data.js';
import type { CourseContent, CourseModule, Step } from './content.js';

/**
 * One part of a draft that is saved by itself. Two authors who work on different pieces never meet; only the same piece can be
 * changed twice at once.
 */
export type CoursePiece =
  | { readonly kind: 'course'; readonly title: LocalizedText; readonly summary: LocalizedText }
  /** Which modules there are, in order. */
  | { readonly kind: 'modules'; readonly moduleIds: readonly string[] }
  | { readonly kind: 'module'; readonly module: ModuleFields }
  /** Which steps a module has, in order. */
  | { readonly kind: 'steps'; readonly moduleId: string; readonly stepIds: readonly string[] }
  | { readonly kind: 'step'; readonly step: Step };

export type ModuleFields = Omit<CourseModule, 'steps'>;

/** Names a piece within its course. */
export function pieceKey(piece: CoursePiece): string {
  switch (piece.kind) {
    case 'course':
    case 'modules':
      return piece.kind;
    case 'module':
      return `module:${piece.module.id}`;
    case 'steps':
      return `steps:${piece.moduleId}`;
    case 'step':
      return `step:${piece.step.id}`;
  }
}

/** A draft as its pieces, by key, from the outside in. */
export function piecesOf(content: CourseContent): ReadonlyMap<string, CoursePiece> {
  const pieces: CoursePiece[] = [
    { kind: 'course', title: content.title, summary: content.summary },
    { kind: 'modules', moduleIds: content.modules.map(({ id }) => id) },
  ];
  for (const { steps, ...module } of content.modules) {
    pieces.push({ kind: 'module', module }, { kind: 'steps', moduleId: module.id, stepIds: steps.map(({ id }) => id) });
    pieces.push(...steps.map((step): CoursePiece => ({ kind: 'step', step })));
  }
  return new Map(pieces.map((piece) => [pieceKey(piece), piece]));
}

/** What has to be saved to get from `before` to `after`. What was left out needs no piece: the list it stood in says so. */
export function changedPieces(before: CourseContent, after: CourseContent): readonly CoursePiece[] {
  const old = piecesOf(before);
  return [...piecesOf(after)].flatMap(([key, piece]) => (sameData(old.get(key), piece) ? [] : [piece]));
}

/**
 * A draft with these pieces in place of its own. A module or step that no list names is left out; a step that two lists name stays
 * where it is named first, because evidence is kept by step.
 */
export function withPieces(content: CourseContent, pieces: readonly CoursePiece[]): CourseContent {
  const all = new Map(piecesOf(content));
  for (const piece of pieces) all.set(pieceKey(piece), piece);
  const course = all.get('course') as CoursePiece & { kind: 'course' };
  const { moduleIds } = all.get('modules') as CoursePiece & { kind: 'modules' };
  const placed = new Set<string>();
  const take = (id: string): boolean => !placed.has(id) && Boolean(placed.add(id));
  return {
    title: course.title,
    summary: course.summary,
    modules: moduleIds.flatMap((id): CourseModule[] => {
      const piece = all.get(`module:${id}`);
      if (piece?.kind !== 'module' || !take(`module:${id}`)) return [];
      const list = all.get(`steps:${id}`);
      const steps = (list?.kind === 'steps' ? list.stepIds : []).flatMap((stepId): Step[] => {
        const step = all.get(`step:${stepId}`);
        return step?.kind === 'step' && take(`step:${stepId}`) ? [step.step] : [];
      });
      return [{ ...piece.module, steps }];
    }),
  };
}

/** When each piece was last changed, as the version of the draft; a piece that is not in it was not changed since the first. */
export type PieceVersions = Readonly<Record<string, number>>;

export type MergedPieces =
  | {
      readonly ok: true;
      readonly content: CourseContent;
      readonly versions: PieceVersions;
      readonly others: readonly CoursePiece[];
    }
  /** `keys`: the pieces that somebody else changed, or took away, since. */
  | { readonly ok: false; readonly keys: readonly string[] };

interface StoredPieces {
  readonly content: CourseContent;
  readonly version: number;
  readonly versions: PieceVersions;
}

/**
 * Puts an author's pieces, made on `baseVersion`, into the stored draft as version `stored.version + 1`. Pieces that others changed
 * meanwhile come along in `others`, unless they are the same pieces: then nothing is merged.
 */
export function mergePieces(stored: StoredPieces, mine: readonly CoursePiece[], baseVersion: number): MergedPieces {
  const before = piecesOf(stored.content);
  const content = withPieces(stored.content, mine);
  const after = piecesOf(content);
  const keys = mine.flatMap((piece) => {
    const key = pieceKey(piece);
    if (sameData(before.get(key), piece)) return [];
    // Not as it was sent: what it names was taken away, or stands somewhere else by now.
    return !sameData(after.get(key), piece) || (stored.versions[key] ?? 0) > baseVersion ? [key] : [];
  });
  if (keys.length > 0) return { ok: false, keys };
  const changed = changedPieces(stored.content, content).map(pieceKey);
  const own = new Set(mine.map(pieceKey));
  const kept = Object.entries(stored.versions).filter(([key]) => after.has(key));
  return {
    ok: true,
    content,
    versions: Object.fromEntries([...kept, ...changed.map((key) => [key, stored.version + 1] as const)]),
    others: [...after].flatMap(([key, piece]) => (!own.has(key) && (stored.versions[key] ?? 0) > baseVersion ? [piece] : [])),
  };
}
