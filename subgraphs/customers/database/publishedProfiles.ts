import type { Columns } from '../../shared/columns.ts';

/** Copies a profile, its logo and its locations into what is found. Values: partner, profile, name of the partner and its key. */
export const PUBLISH = `
  INSERT INTO customers.published_business_profile
    (profile_id, partner_id, partner_name, name_key, country, description, website, linked_in_url, industries, products, services,
     solutions, skills, competencies, customer_sizes, logo_type, logo_width_px, logo_height_px, logo, locations, published_at)
  SELECT b.id, b.partner_id, $3, $4, b.country, b.description, b.website, b.linked_in_url, b.industries, b.products, b.services,
         b.solutions, b.skills, b.competencies, b.customer_sizes, b.logo_type, b.logo_width_px, b.logo_height_px, g.content,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'country', l.country, 'addressLine1', l.address_line1,
                   'addressLine2', l.address_line2, 'city', l.city, 'state', l.state, 'region', l.region,
                   'postalCode', l.postal_code) ORDER BY l.created_at, l.id), '[]')
          FROM customers.business_profile_location l
          WHERE l.partner_id = $1 AND l.profile_id = b.id AND l.removed_at IS NULL),
         b.published_at
  FROM customers.business_profile b LEFT JOIN customers.business_profile_logo g ON g.profile_id = b.id
  WHERE b.partner_id = $1 AND b.id = $2`;

/** The columns of `PublishedProfile` out of `published_business_profile v`. */
export const publishedProfileColumns: Columns = {
  id: 'v.profile_id',
  partnerId: 'v.partner_id',
  partnerName: 'v.partner_name',
  country: 'v.country',
  description: 'v.description',
  website: 'v.website',
  linkedInUrl: 'v.linked_in_url',
  industries: 'v.industries',
  products: 'v.products',
  services: 'v.services',
  solutions: 'v.solutions',
  skills: 'v.skills',
  competencies: 'v.competencies',
  customerSizes: 'v.customer_sizes',
  logoType: 'v.logo_type',
  logoWidthPx: 'v.logo_width_px',
  logoHeightPx: 'v.logo_height_px',
  locations: 'v.locations',
  publishedAt: 'v.published_at',
};
