/** Who asks: the partner's admin agent, Microsoft's vetting staff, or the administrator of the new customer. */
export type Asker = 'ADMIN_AGENT' | 'OPERATOR' | 'CUSTOMER';

export type Variables = Readonly<Record<string, unknown>>;

export interface OnboardingParts {
  /** Runs an operation as somebody and answers its data; a `CUSTOMER` administers the customer named. @throws what was refused */
  ask(who: Asker, query: string, variables: Variables, customerId?: string): Promise<Variables>;
  /** Where the customer is: in the region of the partner. */
  readonly address: Variables;
  /** Item of the catalogue to buy, sold there by the year. */
  readonly catalogItemId: string;
  /** Security group of the partner with the admin agent as a member. */
  readonly groupId: string;
  /** Start of the domain of the new tenant. */
  readonly domainPrefix: string;
  /** Comes back once the check holds: what the graph sets up by itself takes a minute. */
  until(check: () => Promise<boolean>): Promise<void>;
}

/** What was done, and the customer as one query shows it afterwards. */
export interface OnboardingStep {
  readonly title: string;
  readonly customer: unknown;
}

/** Directory roles to ask for: reading and managing users, opening requests with Microsoft. */
const ROLES = [
  '88d8e3e3-8f55-4a1e-953a-9b9898b8876b', // Directory Readers
  'fe930be7-5e62-47db-91af-98c3a49a38b1', // User Administrator
  'f023fd81-a637-4b56-95fd-791ac0226033', // Service Support Administrator
];

const CUSTOMER = `query ($id: ID!, $mayReadUsers: Boolean!) {
  customer(id: $id) {
    name
    verification { status }
    agreement { state }
    purchaseReadiness { canPurchase blockers }
    subscriptions(first: 5) { nodes { offerName quantity status } }
    gdapRelationships(first: 5) { nodes { displayName status } }
    effectiveRoles { role { name } }
    users(first: 5) @include(if: $mayReadUsers) { nodes { displayName isAdmin } }
    serviceRequests(first: 5) { nodes { number title stage notes { text } } }
  }
}`;

/**
 * Brings a customer in from nothing: created, verified, under agreement, with a subscription, administered through GDAP, with a
 * user, and with a problem reported on its behalf. Answers after every step what the one customer query shows.
 */
export async function* onboarding(parts: OnboardingParts): AsyncGenerator<OnboardingStep> {
  const { ask, until, address, catalogItemId, groupId, domainPrefix } = parts;
  const write = async (
    who: Asker,
    name: string,
    selection: string,
    input: Variables,
    customerId?: string,
  ): Promise<Variables> => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code message } } }`;
    const payload = Object((await ask(who, query, { input }, customerId))[name]);
    if (payload.userErrors.length > 0) throw new Error(`${name}: ${payload.userErrors[0].message}`);
    return payload;
  };

  const created = await write(
    'ADMIN_AGENT',
    'createCustomer',
    'customer { id companyProfile { domain } } initialCredentials { userName }',
    {
      domainPrefix,
      companyName: 'Fourth Coffee',
      primaryContact: { firstName: 'Jana', lastName: 'Nova', email: 'jana.nova@example.com' },
      address,
      confirmUnverifiedAddress: true,
    },
  );
  const { id: customerId, companyProfile } = Object(created.customer);
  const show = async (title: string, mayReadUsers = false): Promise<OnboardingStep> => {
    const { customer } = await ask('ADMIN_AGENT', CUSTOMER, { id: customerId, mayReadUsers });
    return { title, customer };
  };
  yield show('The customer is created; its account verification has begun.');

  await write('OPERATOR', 'decideCustomerVerification', 'customer { id }', { customerId, decision: 'ALLOWED' });
  yield show('Microsoft has verified the account.');

  const { agreementTemplates } = await ask(
    'ADMIN_AGENT',
    '{ agreementTemplates(type: MICROSOFT_CUSTOMER_AGREEMENT) { templateId } }',
    {},
  );
  await write('ADMIN_AGENT', 'confirmCustomerAgreement', 'confirmation { id }', {
    customerId,
    templateId: Object(agreementTemplates)[0].templateId,
    dateAgreed: '2025-11-03T09:00:00Z',
    primaryContact: { firstName: 'Jana', lastName: 'Nova', email: 'jana.nova@example.com' },
  });
  yield show('The customer has accepted the Microsoft Customer Agreement.');

  await write('ADMIN_AGENT', 'createSubscription', 'subscription { id }', {
    customerId,
    catalogItemId,
    quantity: 5,
    termDuration: 'P1Y',
    billingCycle: 'ANNUAL',
    partnerOnRecordAttestationAccepted: true,
  });
  yield show('Five seats are bought.');

  const drafted = await write('ADMIN_AGENT', 'createGdapRelationship', 'relationship { id externalId }', {
    customerId,
    displayName: `Administration of ${domainPrefix}`,
    durationDays: 365,
    roleTemplateIds: ROLES,
  });
  const { id: relationshipId, externalId } = Object(drafted.relationship);
  await write('ADMIN_AGENT', 'lockGdapRelationshipForApproval', 'relationship { status }', { relationshipId });
  await write('CUSTOMER', 'approveGdapRelationship', 'relationship { status }', { externalId }, customerId);
  await until(async () => {
    const query = 'query ($id: ID!) { gdapRelationship(id: $id) { status } }';
    return Object((await ask('ADMIN_AGENT', query, { id: relationshipId })).gdapRelationship).status === 'ACTIVE';
  });
  yield show('The customer has approved delegated administration, and it is active.');

  await write('ADMIN_AGENT', 'createGdapAccessAssignment', 'accessAssignment { id }', {
    relationshipId,
    groupId,
    roleTemplateIds: ROLES,
  });
  await until(async () => {
    const query = 'query ($id: ID!) { customer(id: $id) { effectiveRoles { role { id } } } }';
    return Object((await ask('ADMIN_AGENT', query, { id: customerId })).customer).effectiveRoles.length === ROLES.length;
  });
  yield show('The roles reach the admin agent through its security group.', true);

  await write('ADMIN_AGENT', 'createCustomerUser', 'customerUser { id } initialPassword', {
    customerId,
    userPrincipalName: `barista@${companyProfile.domain}`,
    displayName: 'Barista',
    usageLocation: 'US',
  });
  yield show('The customer has a user.', true);

  const filed = await write('ADMIN_AGENT', 'createServiceRequest', 'serviceRequest { id }', {
    subject: 'CUSTOMER',
    customerId,
    title: 'Mail does not arrive',
    description: 'Since this morning no mail from outside has reached the mailbox.',
    category: 'TECHNICAL_BREAK_FIX',
    productFamily: 'MICROSOFT_365',
    topicId: 'top_exchange-mail-flow',
    severity: 'MODERATE',
  });
  const { id: serviceRequestId } = Object(filed.serviceRequest);
  await write('ADMIN_AGENT', 'addServiceRequestNote', 'serviceRequest { id }', {
    serviceRequestId,
    text: 'The mail exchanger record points elsewhere.',
  });
  yield show('A problem is reported on behalf of the customer, with a note.', true);
}
