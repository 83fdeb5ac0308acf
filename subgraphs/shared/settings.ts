/** Decisions of an installation that rules depend on. */
export interface Settings {
  /** How a partner attests the Microsoft Customer Agreement: `ENHANCED` needs an attestation of the customer first. */
  readonly agreementAttestation: 'CLASSIC' | 'ENHANCED';
  /** Lets in the roles that only older pages list. */
  readonly legacyRoleAccess: boolean;
}
