/** That a customer accepted an invitation. */
export interface InvitationAcceptance {
  readonly id: string;
  readonly invitationId: string;
  /** The partner that invited. */
  readonly partnerId: string;
  readonly customerId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  /** Whether the agreement was accepted in the same step. */
  readonly acceptedAgreement: boolean;
  readonly acceptedAt: Date;
  /** Who accepted, for the eyes of the customer and the operator. */
  readonly acceptedBy: string;
}
