/** Nodes of a piece of a file, where the piece stands in the file. */
import type { Node } from './yaml-tree.ts';

/** The same node so many characters further on. */
export function movedNode<N extends Node>(node: N, by: number): N;
export function movedNode(node: Node, by: number): Node {
  const span = { start: node.start + by, end: node.end + by };
  if (node.kind === 'scalar') return { ...node, ...span };
  if (node.kind === 'list') return { ...node, ...span, items: node.items.map((item) => movedNode(item, by)) };
  const entries = node.entries.map(({ key, value }) => ({
    key: movedNode(key, by),
    value: movedNode(value, by),
  }));
  return { ...node, ...span, entries };
}
