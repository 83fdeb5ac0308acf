import { accept, type Decision, refuse } from '../subgraphs/shared/decision.ts';

/** The value of a text in JSON, or a sentence that says where it stops being JSON. */
export function parseJson(text: string): Decision<unknown, string> {
  if (text.trim() === '') return refuse('It is empty.');
  try {
    return accept(JSON.parse(text));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refuse(`${faultOf(text, error.message)} Nothing of it was stored.`);
  }
}

function faultOf(text: string, message: string): string {
  const position = Number(/at position (\d+)/.exec(message)?.[1] ?? Number.NaN);
  if (message.includes('end of JSON input') || message.startsWith('Unterminated string') || position >= text.trimEnd().length) {
    return `It is cut off: the JSON ends in the middle, on line ${lineAt(text, text.length)}.`;
  }
  const place = Number.isNaN(position) ? '' : ` (line ${lineAt(text, position)})`;
  return `It is not JSON${place}: ${message.replace(/[\p{Cc}\p{Cf}]/gu, ' ')}.`;
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}
