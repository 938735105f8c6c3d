import { wordSet } from '../../../language/lexicons/words';
import { PEERAGES } from '../peers';
import { isPersonNoun } from '../person-words';
import type { Evidence } from './evidence';
import { readKindNoun } from './told-by-people';

const MOTION = wordSet(
  'travel travels travelled traveled traveling travelling fly flies flew flown flying went go goes going gone return returns returned returning arrive arrived arriving move moved moving flee fled fleeing came come drove drive sailed trip visit visits tour journey flight flights road border deployed deploy evacuated heading headed route way back dispatched ambassador withdrew exported shipped',
);
const OFFICE_OF = wordSet(
  'director head chief chairman chairwoman chair president ceo founder co-founder cofounder owner manager member members editor spokesman spokeswoman spokesperson spokespersons spokesmen leader leaders boss governor secretary treasurer secretary-general lawyer lawyers partner analyst economist professor captain coach striker midfielder defender goalkeeper employee employees staff chairperson vice-president subsidiary unit part branch arm shares shareholder stake board executive executives representative representatives officer officers commander fighters militants supporters control co-chair deputy fellow graduate acquisition takeover purchase customers division faction offices headquarters activist activists adviser advisor',
);
/** Nouns of buying: "the takeover of Acme", "a bid for Acme", "a merger with Acme". */
const BOUGHT = wordSet('acquisition takeover buyout purchase bid merger subsidiary ceo');

/** Nouns whose "in" takes what one owns or trusts: "a stake in Acme". */
const STAKES = wordSet('stake shares confidence interest investment');
/** What is directed at a place: "strikes on Orrin". */
const FROM_THE_AIR = wordSet('strike strikes airstrike airstrikes shelling bombardment raid raids assault offensive');
/** What one does, or who one is, at a body. */
const WORK_AT = wordSet(
  'work works worked working studied studies taught teaches analyst analysts researcher researchers professor official officials executive joined editor large',
);

/** What one does in an event. */
const PARTICIPATING = /^(?:part|participat(?:e|es|ed|ing)|compet(?:e|es|ed|ing))$/;

const PLAYS = /^(?:play(?:s|ed|ing)?|scored|scores|debut|appearances?|goals?)$/;
const WORKED = /^(?:work(?:s|ed|ing)?|volunteer(?:s|ed|ing)?)$/;
/** What is done by bodies. */
const OWNED_BY = /^(?:owned|operated|published|run|acquired|bought|employed|manufactured|insured)$/;
/** Those who sit for a part of the country. */
const SEATED = wordSet(
  'mp mep msp td tds mps meps assemblyman assemblywoman senator senators congressman congresswoman councillor councillors lawmaker lawmakers',
);

/** Words left of a name in small letters, nearest first; empty before the sentence. */
export interface Left {
  readonly before: string;
  readonly second: string;
  readonly third: string;
  readonly fourth: string;
  /** The name has one word. */
  readonly isSingle: boolean;
}

/** Adds what a preposition right before a name shows, with the word that governs it. */
export function readPreposition({ before, second, third, isSingle }: Left, evidence: Evidence): void {
  switch (before) {
    case 'in':
      // "took part in Winter Anvil", "competed in the Halm Open"
      if (PARTICIPATING.test(second)) {
        evidence.event += 6;
        return;
      }
      evidence.place += STAKES.has(second) ? -1 : 2.5;
      if (second === 'stake' || second === 'shares') evidence.organization += 3;
      evidence.locative += 1;
      return;
    case 'near':
    case 'outside':
    case 'across':
    case 'throughout':
    case 'around':
      evidence.place += 3;
      evidence.locative += 1;
      return;
    case 'at':
      if (isPersonNoun(second) || WORK_AT.has(second)) evidence.organization += 2;
      else evidence.place += isSingle ? 2 : 1;
      evidence.organization += 0.8;
      evidence.locative += 0.5;
      return;
    case 'from':
      // "on loan from Burnley"
      if (second === 'loan') {
        evidence.team += 1;
        return;
      }
      evidence.place += 0.8;
      evidence.locative += 0.5;
      if (OFFICE_OF.has(second)) evidence.organization += 1;
      return;
    case 'to':
      if (MOTION.has(second) || MOTION.has(third)) {
        evidence.place += 2.5;
        evidence.locative += 1;
      }
      return;
    case 'into':
    case 'via':
    case 'towards':
    case 'toward':
      evidence.place += 1.5;
      evidence.locative += 0.5;
      return;
    case 'on':
      if (FROM_THE_AIR.has(second)) evidence.place += 3;
      return;
    case 'of':
    case 'for':
    case 'with':
      readKindNoun(second, evidence);
      if (before === 'of' && PEERAGES.has(second)) evidence.place += 5;
      if (before === 'for' && PLAYS.test(second)) {
        evidence.organizationKind ??= 'team';
        evidence.team += 1;
      }
      // "the MP for Halden East"
      if (before === 'for' && SEATED.has(second)) evidence.place += 4;
      // "worked for Help Without Limits"
      if (before === 'for' && WORKED.test(second) && !isSingle) evidence.organization += 3;
      if (BOUGHT.has(second)) evidence.organization += 4;
      else if (OFFICE_OF.has(second)) evidence.organization += before === 'with' ? 1 : 2.5;
      else if (before === 'with' && !isSingle) evidence.person += 0.3;
      return;
    case 'by':
      if (OWNED_BY.test(second) || (second === 'over' && third === 'taken')) evidence.organization += 2.5;
      if (second === 'written' || second === 'led' || second === 'directed') evidence.person += 1;
      return;
    case 'against':
      evidence.organization += 0.3;
      return;
    default:
  }
}
