import { textIn } from '../../../../subgraphs/support/domain/topic.ts';

const both = { en: 'Invoice', cs: 'Faktura' };

it.each([
  ['cs-CZ', both, 'Faktura', 'cs'],
  ['cs', both, 'Faktura', 'cs'],
  ['en-US', both, 'Invoice', 'en'],
  ['de-AT', both, 'Invoice', 'en'],
  ['pt-BR', { ...both, 'pt-BR': 'Fatura', pt: 'Factura' }, 'Fatura', 'pt-BR'],
  ['pt-PT', { ...both, 'pt-BR': 'Fatura', pt: 'Factura' }, 'Factura', 'pt'],
  ['zh-Hant-TW', { ...both, 'zh-Hant': '發票' }, '發票', 'zh-Hant'],
  ['zh-Hans-CN', { ...both, 'zh-Hant': '發票' }, 'Invoice', 'en'],
])('%s falls back from region to language to English', (asked, texts, text, locale) => {
  expect(textIn(texts, asked)).toEqual({ text, locale });
});
