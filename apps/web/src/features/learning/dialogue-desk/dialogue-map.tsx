import { Button } from '@mantine/core';
import {
  Background,
  type Connection,
  Controls,
  type Edge,
  Handle,
  MarkerType,
  type Node,
  type NodeProps,
  Position,
  ReactFlow,
  useNodesState,
} from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import type { DialogueContent, DialogueTurn } from '@vakwerk/domain/learning/dialogues/dialogue';
import { changeReply } from '@vakwerk/domain/learning/dialogues/edit-dialogue';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useEffect, useMemo } from 'react';
import { useText } from '../../../lib/i18n';
import classes from './dialogue-map.module.css';
import { layOut, NODE_WIDTH } from './lay-out';
import { shorten } from './turn-words';
import { useDeskTools } from './use-desk';

interface TurnData extends Record<string, unknown> {
  readonly turn: DialogueTurn;
  readonly number: number;
  readonly start: boolean;
}
type TurnNode = Node<TurnData, 'turn'>;
const NODE_TYPES = { turn: TurnBox };

interface Props {
  readonly content: DialogueContent;
  readonly openTurnId: string | null;
  readonly onOpen: (turnId: string | null) => void;
}

/** The dialogue as a map. Places are worked out, not stored: two authors see the same one. */
export default function DialogueMap({ content, openTurnId, onOpen }: Props) {
  const { t } = useText();
  const { change, readOnly } = useDeskTools();
  const [nodes, setNodes, onNodesChange] = useNodesState<TurnNode>([]);
  // Only what leads where moves a turn; typing does not.
  const shape = JSON.stringify(content.turns.map(({ id, replies }) => [id, replies.map(({ nextTurnId }) => nextTurnId)]));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the shape is what counts of the content
  const places = useMemo(() => layOut(content), [shape, content.startTurnId]);
  useEffect(() => {
    setNodes((before) => {
      const known = new Map(before.map((node) => [node.id, node]));
      return content.turns.map((turn, index) => ({
        ...known.get(turn.id),
        id: turn.id,
        type: 'turn' as const,
        position: places.get(turn.id) ?? { x: 0, y: 0 },
        data: { turn, number: index + 1, start: content.startTurnId === turn.id },
        selected: turn.id === openTurnId,
      }));
    });
  }, [content, places, openTurnId, setNodes]);
  const edges = useMemo<Edge[]>(
    () =>
      content.turns.flatMap((turn) =>
        turn.replies.flatMap((reply) =>
          reply.nextTurnId
            ? [
                {
                  id: `${turn.id} ${reply.id}`,
                  source: turn.id,
                  sourceHandle: reply.id,
                  target: reply.nextTurnId,
                  markerEnd: { type: MarkerType.ArrowClosed },
                },
              ]
            : [],
        ),
      ),
    [content],
  );
  // What one sees first: the beginning and what follows it, large enough to read.
  const start = content.turns.find(({ id }) => id === content.startTurnId);
  const first = [start?.id, ...(start?.replies.map(({ nextTurnId }) => nextTurnId) ?? [])].flatMap((id) => (id ? [{ id }] : []));
  const lead = (turnId: string, replyId: string | null, nextTurnId: string | null) =>
    replyId && change((now) => changeReply(now, { turnId, replyId }, { nextTurnId }));
  return (
    <div className={classes.map}>
      <p className={classes.help}>
        {t('learning.dialogues.mapHelp')}
        <Button
          variant="subtle"
          onClick={() => setNodes((now) => now.map((node) => ({ ...node, position: places.get(node.id) ?? node.position })))}
        >
          {t('learning.dialogues.tidy')}
        </Button>
      </p>
      <section className={classes.canvas} aria-label={t('learning.dialogues.mapLabel')}>
        <ReactFlow
          nodes={nodes}
          edges={edges}
          nodeTypes={NODE_TYPES}
          onNodesChange={onNodesChange}
          onNodeClick={(_, node) => onOpen(node.id)}
          onConnect={({ source, sourceHandle, target }: Connection) => lead(source, sourceHandle, target)}
          onEdgesDelete={(gone) => {
            for (const edge of gone) lead(edge.source, edge.sourceHandle ?? null, null);
          }}
          nodesConnectable={!readOnly}
          deleteKeyCode={null}
          fitView
          fitViewOptions={{ nodes: first, minZoom: 0.5, maxZoom: 1 }}
          minZoom={0.2}
          proOptions={{ hideAttribution: true }}
        >
          <Background />
          <Controls showInteractive={false} />
        </ReactFlow>
      </section>
    </div>
  );
}

function TurnBox({ data: { turn, number, start }, selected }: NodeProps<TurnNode>) {
  const { t, language } = useText();
  return (
    <div className={classes.node} data-selected={selected || undefined} style={{ width: NODE_WIDTH }}>
      <Handle type="target" position={Position.Left} />
      <p className={classes.number}>
        {start && <i aria-hidden="true" />}
        {t('learning.dialogues.turn', { number: String(number) })}
        {start && ` · ${t('learning.dialogues.start')}`}
      </p>
      <p className={classes.words}>{shorten(pickLanguage(turn.words, language) || t('learning.dialogues.noWords'), 70)}</p>
      {turn.replies.map((reply) => (
        <div key={reply.id} className={classes.reply}>
          <span>{shorten(pickLanguage(reply.text, language) || t('learning.dialogues.noWords'), 36)}</span>
          <b>{reply.points}</b>
          {!reply.nextTurnId && <em>{t('learning.dialogues.endNode')}</em>}
          <Handle type="source" id={reply.id} position={Position.Right} />
        </div>
      ))}
    </div>
  );
}
