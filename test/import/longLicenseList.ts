import { HEADER } from './aLicenseList.ts';

/** How many rows a made list of licence products has. */
export interface ListSize {
  readonly products: number;
  readonly plansOfEach: number;
}

/** Distinct plans, which the products share. */
const PLANS = 5000;

/** The lines of a long list of licence products: the rows of a product stand together, as in Microsoft's own. */
export function* longLicenseList({ products, plansOfEach }: ListSize): Generator<string> {
  yield HEADER;
  for (let product = 0; product < products; product += 1) {
    for (let at = 0; at < plansOfEach; at += 1) {
      const plan = (product * 7 + at) % PLANS;
      yield `Product ${product},PART_${product},${guid(product)},PLAN_${plan},${guid(plan)},Plan ${plan}`;
    }
  }
}

export function guid(number: number): string {
  return `${number.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`;
}
