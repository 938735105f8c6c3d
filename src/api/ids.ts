import { z } from 'zod';
import { asArticleId, asClaimId, asEntityId, asFactId } from '../model/id';

const hexId = z.string().regex(/^[0-9a-f]{24}$/, 'must be 24 hex digits');

/** `person/antony-blinken`; control characters are refused, any script is allowed. */
export const entityIdSchema = z
  .string()
  .min(1)
  .max(400)
  .refine((id) => !/\p{Cc}/u.test(id), 'must hold no control characters')
  .transform(asEntityId);
export const articleIdSchema = hexId.transform(asArticleId);
export const claimIdSchema = hexId.transform(asClaimId);
export const factIdSchema = hexId.transform(asFactId);
