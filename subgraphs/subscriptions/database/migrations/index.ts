import { createPlumbing } from '../../../shared/plumbing.ts';
import { CreateCatalog1767225600001 } from './1767225600001-createCatalog.ts';
import { CreateSubscription1767225600002 } from './1767225600002-createSubscription.ts';
import { CreateLicenceProduct1767225600010 } from './1767225600010-createLicenceProduct.ts';
import { AddListIndexes1767225600011 } from './1767225600011-addListIndexes.ts';
import { CountRenewals1767225600012 } from './1767225600012-countRenewals.ts';
import { KeepSelfServePermissions1767225600031 } from './1767225600031-keepSelfServePermissions.ts';
import { AnswerRemovals1767225600040 } from './1767225600040-answerRemovals.ts';

export const migrations = [
  createPlumbing('subscriptions', 1767225600000),
  CreateCatalog1767225600001,
  CreateSubscription1767225600002,
  CreateLicenceProduct1767225600010,
  AddListIndexes1767225600011,
  CountRenewals1767225600012,
  KeepSelfServePermissions1767225600031,
  AnswerRemovals1767225600040,
];
