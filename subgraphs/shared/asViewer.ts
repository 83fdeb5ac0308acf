import { type PartnerRole, type PartnerType, partnerRoles, partnerTypes, type Viewer } from './viewer.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A viewer out of plain JSON; null when a field it needs is missing or of another kind. */
export function asViewer(value: unknown): Viewer | null {
  if (typeof value !== 'object' || value === null) return null;
  const fields: Fields = { ...value };
  const id = text(fields, 'id');
  const partnerId = text(fields, 'partnerId');
  const partnerType = oneOf<PartnerType>(partnerTypes, fields.partnerType);
  const mfa = fields.mfa === true;
  switch (fields.kind) {
    case 'ANONYMOUS':
      return { kind: 'ANONYMOUS' };
    case 'SYSTEM':
      return id && partnerId ? { kind: 'SYSTEM', id, partnerId } : null;
    case 'PLATFORM_OPERATOR':
      return id ? { kind: 'PLATFORM_OPERATOR', id, mfa } : null;
    case 'CUSTOMER_ADMIN': {
      const customerId = text(fields, 'customerId');
      return id && customerId
        ? { kind: 'CUSTOMER_ADMIN', id, customerId, directoryRoles: texts(fields.directoryRoles), mfa }
        : null;
    }
    case 'PARTNER_APP':
      return id && partnerId && partnerType ? { kind: 'PARTNER_APP', id, partnerId, partnerType } : null;
    case 'PARTNER_USER': {
      if (!id || !partnerId || !partnerType) return null;
      const roles = texts(fields.roles).flatMap((role) => oneOf<PartnerRole>(partnerRoles, role) ?? []);
      const groupIds = texts(fields.groupIds);
      return { kind: 'PARTNER_USER', id, partnerId, partnerType, roles, groupIds, mfa, isGuest: fields.isGuest === true };
    }
    default:
      return null;
  }
}

function text(fields: Fields, name: string): string | null {
  const value = fields[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown): T | null {
  return allowed.find((item) => item === value) ?? null;
}
