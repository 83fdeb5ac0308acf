/** The signed viewer, from gateway to subgraph and between subgraphs. */
export const VIEWER_HEADER = 'x-partner-graph-viewer';
/** Names one request in answers and logs, through all processes it passes. */
export const REQUEST_ID_HEADER = 'x-request-id';
