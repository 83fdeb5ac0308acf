import type { Settings } from '../../subgraphs/shared/settings.ts';

/** The settings of the installation that tests run on; a test names what it wants otherwise. */
export const testSettings: Settings = {
  agreementAttestation: 'CLASSIC',
  addressValidation: 'FIXED_CASES',
  publicUrl: null,
  verificationAutoApproveAfter: null,
  legacyRoleAccess: false,
};
