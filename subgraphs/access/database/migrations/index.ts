import { createPlumbing } from '../../../shared/plumbing.ts';
import { CreateAccess1767225600001 } from './1767225600001-createAccess.ts';
import { AddListIndexes1767225600002 } from './1767225600002-addListIndexes.ts';
import { ReachUsersByIndex1767225600003 } from './1767225600003-reachUsersByIndex.ts';
import { AnswerRemovals1767225600041 } from './1767225600041-answerRemovals.ts';

export const migrations = [
  createPlumbing('access', 1767225600000),
  CreateAccess1767225600001,
  AddListIndexes1767225600002,
  ReachUsersByIndex1767225600003,
  AnswerRemovals1767225600041,
];
