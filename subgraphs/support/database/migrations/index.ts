import { createPlumbing } from '../../../shared/plumbing.ts';
import { CreateServiceRequest1767225600001 } from './1767225600001-createServiceRequest.ts';
import { CreateFiling1767225600002 } from './1767225600002-createFiling.ts';
import { AddListIndexes1767225600003 } from './1767225600003-addListIndexes.ts';
import { AnswerRemovals1767225600042 } from './1767225600042-answerRemovals.ts';

export const migrations = [
  createPlumbing('support', 1767225600000),
  CreateServiceRequest1767225600001,
  CreateFiling1767225600002,
  AddListIndexes1767225600003,
  AnswerRemovals1767225600042,
];
