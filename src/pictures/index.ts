/** The public face: drawings are pure functions from what is to be seen to SVG; `rasterise` alone touches the machine. */
export { altText } from './alt-text.ts';
export { typeface } from './font.ts';
export { rasterise } from './rasterise.ts';
export type { RelationMap } from './relation-map.ts';
export { drawRelationMap } from './relation-map.ts';
export type { RelatedNode, RelationGroup, Tie } from './relation-panel.ts';
export type { ChartEvent, TimelineChart } from './timeline-chart.ts';
export { drawTimelineChart, eventsShownAtMost } from './timeline-chart.ts';
export type { BoardRow } from './ladder-board.ts';
export { drawLadderBoard } from './ladder-board.ts';
export { drawProfileCard } from './profile-card.ts';
