import { accept, type Decision, refuse } from '../../shared/decision.ts';

export type GroupNameRefusal = { readonly code: 'DISPLAY_NAME_LENGTH'; readonly maximum: number };

const MAX_GROUP_NAME = 256;

/** The name as it is kept. Source: Create security groups and assign roles. */
export function checkGroupName(displayName: string): Decision<string, GroupNameRefusal> {
  const name = displayName.trim();
  const length = [...name].length;
  return length >= 1 && length <= MAX_GROUP_NAME
    ? accept(name)
    : refuse({ code: 'DISPLAY_NAME_LENGTH', maximum: MAX_GROUP_NAME });
}
