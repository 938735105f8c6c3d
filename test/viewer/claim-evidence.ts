import type { ClaimEvidence } from '../../src/api/graph';
import { relationTypeSchema } from '../../src/api/relation-type';
import { asArticleId, asClaimId, asEntityId } from '../../src/model/id';

const HEX = '0123456789abcdef01234567';
/** Where the quote of `claimEvidence` begins in its article. */
export const QUOTE_START = 100;

/** A claim with one sentence; ends and trigger are found by their words. */
export function claimEvidence(
  quote: string,
  words: { readonly subject: string; readonly trigger: string; readonly object: string },
): ClaimEvidence {
  const at = (text: string) => {
    const start = QUOTE_START + quote.indexOf(text);
    return { start, end: start + text.length };
  };
  const trigger = at(words.trigger);
  const [subject, object] = [asEntityId('person/subject'), asEntityId('person/object')];
  return {
    claim: {
      id: asClaimId(HEX),
      article: asArticleId(HEX),
      type: relationTypeSchema.parse('MET_WITH'),
      subject,
      object,
      polarity: 'positive',
      modality: 'asserted',
      confidence: 0.9,
      rule: 'test',
      quote,
      quoteStart: QUOTE_START,
      quoteEnd: QUOTE_START + quote.length,
      triggerStart: trigger.start,
      triggerEnd: trigger.end,
      subjectAt: at(words.subject),
      objectAt: at(words.object),
    },
    article: { id: asArticleId(HEX), contentHash: '', title: 'T', retrievedAt: '2016-03-03', language: 'en' },
    subject: { id: subject, name: words.subject, type: 'Person' },
    object: { id: object, name: words.object, type: 'Person' },
    namingQuotes: [],
  };
}
