import dagre from '@dagrejs/dagre';
import type { DialogueContent, DialogueTurn } from '@vakwerk/domain/learning/dialogues/dialogue';

export const NODE_WIDTH = 280;
const HEAD_HEIGHT = 84;
const REPLY_HEIGHT = 44;
export const nodeHeight = (turn: DialogueTurn): number => HEAD_HEIGHT + turn.replies.length * REPLY_HEIGHT;

/** Where each turn stands on the map, in layers from the start; the upper left corner of each. */
export function layOut({ turns, startTurnId }: DialogueContent): ReadonlyMap<string, { readonly x: number; readonly y: number }> {
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 32, ranksep: 96 });
  graph.setDefaultEdgeLabel(() => ({}));
  // The start first: a layout breaks loops where it first meets them.
  const order = turns.toSorted((a, b) => Number(b.id === startTurnId) - Number(a.id === startTurnId));
  for (const turn of order) graph.setNode(turn.id, { width: NODE_WIDTH, height: nodeHeight(turn) });
  const known = new Set(turns.map(({ id }) => id));
  for (const turn of order)
    for (const { nextTurnId } of turn.replies)
      if (nextTurnId && nextTurnId !== turn.id && known.has(nextTurnId)) graph.setEdge(turn.id, nextTurnId);
  dagre.layout(graph);
  return new Map(
    turns.map((turn) => {
      const { x, y } = graph.node(turn.id);
      return [turn.id, { x: x - NODE_WIDTH / 2, y: y - nodeHeight(turn) / 2 }];
    }),
  );
}
