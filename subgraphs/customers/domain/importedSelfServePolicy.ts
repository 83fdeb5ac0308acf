import { type Decision, refuseAny } from '../../shared/decision.ts';
import { type FieldFault, WireFields } from '../../shared/WireFields.ts';
import { TENANT } from './importedCustomer.ts';
import type { SelfServeResource } from './purchasePolicy.ts';

/** What users of a customer may buy by themselves at the expense of the partner that grants it. */
export interface ImportedSelfServePolicy {
  readonly tenantId: string;
  /** Tenant of the partner. */
  readonly grantorTenantId: string;
  /** In alphabetical order; what nobody knows is left out, since nothing of it can be sold here. */
  readonly resources: readonly SelfServeResource[];
}

const RESOURCES: Readonly<Record<string, SelfServeResource>> = {
  azurereservedinstances: 'AZURE_RESERVED_INSTANCES',
  azuresavingsplan: 'AZURE_SAVINGS_PLAN',
};

/** Source: Self-serve policy resources. */
export function importedSelfServePolicy(wire: unknown): Decision<ImportedSelfServePolicy, FieldFault> {
  const fields = new WireFields(wire);
  const entity = fields.inner('selfServeEntity');
  const grantor = fields.inner('grantor');
  if (!entity) fields.fault('selfServeEntity', 'an object');
  if (!grantor) fields.fault('grantor', 'an object');
  const permissions: unknown = typeof wire === 'object' && wire !== null ? Reflect.get(wire, 'permissions') : null;
  if (!Array.isArray(permissions)) fields.fault('permissions', 'a list');
  const granted = (Array.isArray(permissions) ? permissions : []).flatMap((permission: unknown, at) => {
    const of = new WireFields(permission, `permissions[${at}]`, fields.faults);
    const resource = RESOURCES[of.text('resource').toLowerCase().replaceAll('_', '')];
    return resource !== undefined && of.optionalText('action')?.toLowerCase() === 'purchase' ? [resource] : [];
  });
  return refuseAny(fields.faults, {
    tenantId: tenantOf(entity),
    grantorTenantId: tenantOf(grantor),
    resources: [...new Set(granted)].sort(),
  });
}

/** Microsoft writes it `tenantID` here. */
function tenantOf(fields: WireFields | null): string {
  return fields?.shaped('tenantID', TENANT, 'a tenant id').toLowerCase() ?? '';
}
