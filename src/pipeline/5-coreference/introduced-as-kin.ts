import { words } from '../../language/lexicons/words';
import type { NameMention } from './chain-draft';

const KIN = words(`
  husband wife spouse widow widower fiance fiancé fiancee fiancée mother father son daughter child brother sister sibling twin uncle aunt nephew niece cousin
  grandfather grandmother grandson granddaughter grandchild stepfather stepmother stepson stepdaughter stepbrother stepsister half-brother half-sister
  son-in-law daughter-in-law brother-in-law sister-in-law father-in-law mother-in-law sons daughters children brothers sisters parents
`);

const BEFORE = 72;

/** "his wife, the singer Ann Lee", "son of the noted painter Bo Lee": a kin noun, then only words that describe. */
const INTRODUCED = new RegExp(
  `\\b(?:${KIN.join('|')})(?:,? | of )(?:(?!(?:and|or|with|to|in|at|by|from|who|was|is) )[\\p{L}-]+ ){0,5}$`,
  'u',
);

/** Whether the name is told as that of somebody's relative, who bears the surname beside the one of whom the text speaks. */
export const isIntroducedAsKin = ({ span }: NameMention, text: string): boolean =>
  INTRODUCED.test(text.slice(Math.max(0, span.start - BEFORE), span.start));
