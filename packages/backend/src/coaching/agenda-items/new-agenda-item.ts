/** A point as someone writes it; ids point at what it is about. */
export interface NewAgendaItem {
  readonly title: string;
  readonly skillId?: string | null;
  readonly evaluationId?: string | null;
  readonly criterionId?: string | null;
  readonly fragmentId?: string | null;
}
