/** Decisions of an installation that rules depend on. */
export interface Settings {
  /** How a partner attests the Microsoft Customer Agreement: `ENHANCED` needs an attestation of the customer first. */
  readonly agreementAttestation: 'CLASSIC' | 'ENHANCED';
  /** Who judges an address: the built-in service, which knows a fixed list, or the rules of the country alone. */
  readonly addressValidation: 'FIXED_CASES' | 'RULES_ONLY';
  /** Where clients reach the gateway, for links that leave the graph; null for links without a host. */
  readonly publicUrl: string | null;
  /** Seconds after which an account verification that nobody decided is passed; null to wait for a decision. A sandbox never waits. */
  readonly verificationAutoApproveAfter: number | null;
  /** Lets in the roles that only older pages list. */
  readonly legacyRoleAccess: boolean;
}
