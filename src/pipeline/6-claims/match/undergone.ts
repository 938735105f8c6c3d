import type { NounPhrase, Referent } from '../grammar/reading';
import { denotedBy, owners } from './denoted';

/** What somebody does to another: "Norway's arrest of Ann Lee", but "the arrest of Ann Lee" and "Ann Lee's arrest". */
const SUFFERED: ReadonlySet<string> = new Set(
  `arrest detention imprisonment jailing abduction kidnapping capture killing murder assassination execution shooting stabbing beating
  torture persecution harassment treatment mistreatment prosecution indictment conviction sentencing expulsion deportation extradition
  eviction dismissal sacking removal ouster ousting overthrow suspension bombing bombardment shelling siege invasion occupation destruction
  closure demolition annexation blockade seizure takeover privatisation privatization sale cancellation abolition banning
  hanging beheading poisoning rape internment`
    .trim()
    .split(/\s+/),
);

/** "the plan unveiled by Norway", "the speech by Ann Lee". */
const makersOf = ({ maker, complements }: NounPhrase): readonly Referent[] => {
  const by = maker ?? complements?.find(({ preposition }) => preposition === 'by')?.nouns;
  return by === undefined ? [] : denotedBy(by);
};

/** What comes to somebody or what he leaves: nobody who regrets or welcomes it judges him. */
const BEFALLING: ReadonlySet<string> = new Set(
  `death disappearance captivity illness injury departure resignation exit retirement defeat loss downfall trial situation condition plight ordeal
  suffering accident crash pain fate weather climate winter flood drought famine hunger poverty inflation growth health grief sorrow wound funeral
  absence bereavement misfortune bankruptcy collapse`
    .trim()
    .split(/\s+/),
);

/**
 * Those whose doing a noun names: whoever "by" leads to ("the detention of Ann Lee by Norway"), else the owner; nobody where it names what
 * the owner suffers ("condemned the arrest of Ann Lee").
 */
export function doers(phrase: NounPhrase): readonly Referent[] {
  if (BEFALLING.has(phrase.lemma)) return [];
  const made = makersOf(phrase);
  if (made.length > 0) return made;
  if (!SUFFERED.has(phrase.lemma)) return owners(phrase);
  if (phrase.possessor === undefined && phrase.modifiers.length === 0) return [];
  return owners(phrase).filter(({ chain }) => phrase.of !== undefined || chain.type !== 'Person');
}
