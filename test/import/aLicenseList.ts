export const HEADER =
  'Product_Display_Name,String_Id,GUID,Service_Plan_Name,Service_Plan_Id,Service_Plans_Included_Friendly_Names';

export const E3 = '05e9a617-0261-4cee-bb44-138d3ef5d965';
export const F1 = '44575883-256e-4a79-9da4-ebe9acabe2b2';
export const EXCHANGE = 'efb87545-963c-4e0d-99df-69c6916d9eb0';
export const TEAMS = '57ff2da0-773e-42df-b2af-ffb7a2317929';
export const SWAY = 'a23b959c-7ce8-4e57-9140-b90eb88a9e97';

export const E3_EXCHANGE = `Microsoft 365 E3,SPE_E3,${E3},EXCHANGE_S_ENTERPRISE,${EXCHANGE},Exchange Online (Plan 2)`;
export const E3_TEAMS = `Microsoft 365 E3,SPE_E3,${E3},TEAMS1,${TEAMS},Microsoft Teams`;
export const F1_TEAMS = `Microsoft 365 F1,M365_F1,${F1},TEAMS1,${TEAMS},Microsoft Teams`;

/** A list of licence products as Microsoft publishes it. */
export function aLicenseList(...rows: readonly string[]): string {
  return [HEADER, ...rows, ''].join('\n');
}
