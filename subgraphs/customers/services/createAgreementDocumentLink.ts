import { type CommandContext, command } from '../../shared/command.ts';
import { accept } from '../../shared/decision.ts';
import { Once } from '../../shared/Once.ts';
import { isPartner } from '../../shared/viewer.ts';
import { CustomerEntity, PartnerEntity } from '../database/entities.ts';
import {
  agreementDocument,
  DEFAULT_AGREEMENT_COUNTRY,
  DEFAULT_AGREEMENT_LANGUAGE,
  type DocumentLinkRefusal,
} from '../domain/agreementDocument.ts';
import type { Cloud } from '../domain/cloud.ts';
import type { CreateAgreementDocumentLinkInput } from '../generated/resolvers.ts';
import { agreementTemplates } from './agreementTemplates.ts';
import { countryRules } from './countryRules.ts';
import { makeFileLink } from './makeFileLink.ts';

/** What the link is of, beside its secret. */
type Ids = { readonly template: string; readonly language: string; readonly country: string; readonly expiresAt: string };

/** Makes a link to the text of an agreement; its secret is in the answer alone. It leads to Microsoft's page: the text is not kept here. */
export const createAgreementDocumentLink = command<CreateAgreementDocumentLinkInput, Ids, DocumentLinkRefusal>({
  name: 'createAgreementDocumentLink',
  async run(context, input) {
    const { tx, now } = context;
    const country = input.country ?? DEFAULT_AGREEMENT_COUNTRY;
    const document = agreementDocument(
      { templateId: input.templateId, language: input.language ?? DEFAULT_AGREEMENT_LANGUAGE, country },
      {
        cloud: await cloudOf(context),
        templates: await agreementTemplates(tx),
        languages: (await countryRules(tx, country))?.agreementLanguages ?? null,
      },
      now,
    );
    if (!document.ok) return document;
    const { template, language, expiresAt } = document.value;
    const secret = await makeFileLink(context, {
      subject: template.id,
      target: { redirectTo: template.agreementLink },
      expiredCode: 'DOCUMENT_LINK_EXPIRED',
      expiresAt,
      isReadAgain: false,
    });
    return accept({
      ids: { template: template.id, language, country, expiresAt: expiresAt.toISOString() },
      once: new Once(secret),
      events: [{ type: 'agreement.document_link.created', subject: template.id, payload: { language, country } }],
    });
  },
});

/** Of the viewer's partner, or of the customer it is; the public cloud for everybody else. */
async function cloudOf({ tx, viewer }: CommandContext): Promise<Cloud> {
  if (isPartner(viewer)) return (await tx.find(PartnerEntity, { id: viewer.partnerId }))[0]?.cloud ?? 'GLOBAL';
  if (viewer.kind === 'CUSTOMER_ADMIN') return (await tx.find(CustomerEntity, { id: viewer.customerId }))[0]?.cloud ?? 'GLOBAL';
  return 'GLOBAL';
}
