import type { Annotated, Mentioned } from '../../model/extraction';
import type { Mention } from '../../model/mention';
import type { Span } from '../../model/span';
import { bracketedForms } from './bracketed-forms';
import { extendRun } from './capitalized-runs';
import { classifyNames } from './classify/classify-names';
import { findKnownNames, knownNames } from './known-names';
import { withoutLabels } from './labels';
import { withLowerBodies } from './lower-bodies';
import { withModelNames } from './model-names';
import type { NameCandidate } from './name-candidate';
import { nameMentions } from './name-mentions';
import { findNominals } from './nominals';
import { parseRun } from './parse-run';
import { withoutPartisans } from './partisans';
import { findPronouns } from './pronouns';
import { startsRun } from './run-starts';
import { type SentenceView, viewSentence } from './sentence-view';
import { withShips } from './ship-names';
import { withSpelledNames } from './spelled-names';
import { isSport, withTeams } from './sport';
import { findTimes } from './times';
import { withTitles } from './titles';
import { trimOpening } from './trim-opening';
import { withTaskForces, withUnitNumbers, withUnits } from './unit-names';

/**
 * Stage 4: names with their titles, nominals, pronouns and times, in text order. A name's type is settled once for the whole article, by
 * lists, head nouns, titles and the words around all its occurrences; capitalised lines are read last, with the names of the body.
 * Cost: linear in the tokens, with a small factor for the names.
 */
export function findMentions(article: Annotated): Mentioned {
  const views = article.sentences.map((sentence, index) => viewSentence(article.text, sentence, index));
  const body = trimOpening(views.flatMap((view) => (view.isCapitalized ? readCapitalized(view) : readSentence(view))));
  const perSentence = bySentence(body);
  const titled = [...perSentence].map(([index, candidates]) => readTogether(views[index] as SentenceView, candidates));
  const settled = titled.flat();
  const byWords = classifyNames(settled, titled.flatMap(bracketedForms), views);
  const readings = isSport(views) ? withTeams(settled, byWords) : byWords;
  const headlines = findKnownNames(
    views.filter((view) => view.isCapitalized),
    knownNames(settled, readings),
  );
  const names = nameMentions([...settled, ...headlines.candidates], new Map([...readings, ...headlines.readings]));
  const mentions = [...names, ...findPronouns(views), ...findNominals(views, names)].sort(byPosition);
  return { mentions: distinct(mentions), times: findTimes(article, views), ...article };
}

/** Titles first, so that no name with one is taken for a part of a body's name. */
const readTogether = (view: SentenceView, candidates: readonly NameCandidate[]): NameCandidate[] =>
  withLowerBodies(view, withTitles(view, withSpelledNames(view, candidates)));

/** Candidates of one sentence in ordinary writing, in text order. */
function readSentence(view: SentenceView): NameCandidate[] {
  const candidates: NameCandidate[] = [];
  let at = view.dateline;
  while (at < view.forms.length) {
    if (!startsRun(view, at)) {
      at++;
      continue;
    }
    const run = extendRun(view, at);
    candidates.push(...parseRun(view, run));
    at = run.last;
  }
  const units = withUnitNumbers(view, withUnits(view, withTaskForces(view, withModelNames(view, candidates))));
  return withoutLabels(view, withoutPartisans(view, withShips(view, units)));
}

/** What the model sees in a capitalised line of the body, where capitals alone tell nothing: a list of people, a signature. */
const readCapitalized = (view: SentenceView): NameCandidate[] =>
  view.sentence.kind === 'headline' ? [] : withModelNames(view, []);

function bySentence(candidates: readonly NameCandidate[]): Map<number, NameCandidate[]> {
  const groups = new Map<number, NameCandidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.view.index);
    if (group === undefined) groups.set(candidate.view.index, [candidate]);
    else group.push(candidate);
  }
  return groups;
}

/** Text order; of two that begin together the longer goes first. */
const byPosition = (one: { readonly span: Span }, other: { readonly span: Span }): number =>
  one.span.start - other.span.start || other.span.end - one.span.end;

/** Two mentions never share both ends; names go before nominals and pronouns. */
function distinct(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions) {
    const last = kept[kept.length - 1];
    if (last !== undefined && last.span.start === mention.span.start && last.span.end === mention.span.end) {
      if (last.kind !== 'name' && mention.kind === 'name') kept[kept.length - 1] = mention;
      continue;
    }
    kept.push(mention);
  }
  return kept;
}
