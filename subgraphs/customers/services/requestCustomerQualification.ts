import { command, type NewEvent } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import type { Tx } from '../../shared/Tx.ts';
import type { PartnerUserViewer } from '../../shared/viewer.ts';
import { COUNTRIES_BY_CODE } from '../database/countryRules.ts';
import { BillingProfileEntity, CustomerEntity, CustomerRelationshipEntity, PartnerEntity } from '../database/entities.ts';
import { CustomerQualificationEntity, ValidationCodeEntity } from '../database/qualificationEntities.ts';
import type { CountryRules } from '../domain/countryRules.ts';
import type { Customer, CustomerRelationship } from '../domain/customer.ts';
import { type CustomerQualification, withQualification } from '../domain/qualification.ts';
import {
  checkQualificationForm,
  type QualificationFormRefusal,
  type QualificationRequest,
} from '../domain/qualificationRequest.ts';
import { type QualificationFacts, type QualifyRefusal, qualifyCustomer } from '../domain/qualifyCustomer.ts';
import type { ValidationCode } from '../domain/validationCode.ts';
import type { RequestCustomerQualificationInput } from '../generated/resolvers.ts';
import { qualificationEvent } from './qualificationEvent.ts';
import { rolesReaching } from './rolesReaching.ts';
import { standingFactsTold } from './standingFactsTold.ts';

export type RequestQualificationRefusal = QualificationFormRefusal | QualifyRefusal | { readonly code: 'CUSTOMER_NOT_FOUND' };

type Ids = { readonly customer: string; readonly qualification: string };

/**
 * Asks for a qualification of one customer of the caller's partner. The relationship is held, so that two requests for one
 * customer follow each other; the validation code is held, so that of two customers one gets its last place.
 */
export const requestCustomerQualification = command<RequestCustomerQualificationInput, Ids, RequestQualificationRefusal>({
  name: 'requestCustomerQualification',
  async run({ tx, now, viewer }, input) {
    if (viewer.kind !== 'PARTNER_USER') throw new Error('A qualification is asked for by a user of a partner.');
    const { partnerId } = viewer;
    const { customerId } = input;
    const form = checkQualificationForm({
      qualification: input.qualification,
      educationSegment: input.educationSegment ?? null,
      website: input.website ?? null,
      validationCode: input.validationCode ?? null,
    });
    if (!form.ok) return form;

    const relationship = await tx.lock(CustomerRelationshipEntity, { partnerId, customerId });
    const customer = relationship && (await tx.lock(CustomerEntity, customerId, input.ifMatch));
    if (!relationship || !customer) return refuse({ code: 'CUSTOMER_NOT_FOUND' });
    const asked = await tx.lockAll(CustomerQualificationEntity, { partnerId, customerId });
    const facts = await factsOf(tx, viewer, { relationship, customer, asked, request: form.value, now });
    const qualified = qualifyCustomer(form.value, facts, now);
    if (!qualified.ok) return qualified;

    const { value: found } = qualified;
    const isNew = !asked.some(({ qualification }) => qualification === found.qualification);
    await (isNew ? tx.insert(CustomerQualificationEntity, found) : tx.save(CustomerQualificationEntity, found));
    if (facts.validationCode && found.validationCodeId !== null) await useUp(tx, facts.validationCode);
    const approval = found.vettingStatus === 'APPROVED' ? await approve(tx, customer, relationship, found) : [];
    return accept({
      ids: { customer: customerId, qualification: found.qualification },
      events: [qualificationEvent('customer.qualification.requested', found), ...approval],
    });
  },
});

interface Known {
  readonly relationship: CustomerRelationship;
  readonly customer: Customer;
  readonly asked: readonly CustomerQualification[];
  readonly request: QualificationRequest;
  readonly now: Date;
}

async function factsOf(
  tx: Tx,
  viewer: PartnerUserViewer,
  { relationship, customer, asked, request, now }: Known,
): Promise<QualificationFacts> {
  const [partner] = await tx.find(PartnerEntity, { id: viewer.partnerId });
  const [billingProfile = null] = await tx.find(BillingProfileEntity, { customerId: customer.id });
  const [addressRules = null] = billingProfile ? await tx.query<CountryRules>(COUNTRIES_BY_CODE, [[billingProfile.country]]) : [];
  const isCommunityCloud = request.qualification === 'GOVERNMENT_COMMUNITY_CLOUD';
  return {
    relationship,
    isSandbox: partner?.isSandbox ?? false,
    country: customer.country,
    asked,
    billingProfile,
    addressRules,
    validationCode: request.validationCode === null ? null : await lockedCode(tx, viewer.partnerId, request.validationCode),
    rolesReaching: isCommunityCloud ? await rolesReaching(tx, viewer, customer.id, now) : [],
  };
}

/** Found by what people write, held by its id. */
async function lockedCode(tx: Tx, partnerId: string, validationId: string): Promise<ValidationCode | null> {
  const [code] = await tx.find(ValidationCodeEntity, { partnerId, validationId });
  return code ? tx.lock(ValidationCodeEntity, code.id) : null;
}

async function useUp(tx: Tx, code: ValidationCode): Promise<void> {
  await tx.save(ValidationCodeEntity, { ...code, remainingCreates: code.remainingCreates - 1 });
}

/** What holds at once is decided with the request, and the other subgraphs are told. */
async function approve(
  tx: Tx,
  customer: Customer,
  relationship: CustomerRelationship,
  found: CustomerQualification,
): Promise<NewEvent[]> {
  const qualifications = withQualification(relationship.qualifications, found.qualification);
  await tx.save(CustomerRelationshipEntity, { ...relationship, qualifications });
  const decided = qualificationEvent('customer.qualification.decided', found);
  return [decided, ...(await standingFactsTold(tx, customer, [relationship.partnerId]))];
}
