import { createPlumbing } from '../../../shared/plumbing.ts';
import { CreateAccess1767225600001 } from './1767225600001-createAccess.ts';
import { ReachUsersByIndex1767225600003 } from './1767225600003-reachUsersByIndex.ts';

export const migrations = [createPlumbing('access', 1767225600000), CreateAccess1767225600001, ReachUsersByIndex1767225600003];
